/** The entry of the page: starts the requests for the feed and loads the code of the app at the same time. */
// All code needs it: in a chunk of its own its loader would cost more bytes than it saves.
import "react";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/cards.css";
import "./styles/fields.css";
import "./styles/forcedColors.css";
import "./styles/print.css";
import { applyPreferences } from "./app/preferences.ts";
import { preloadScreen } from "./app/routes.ts";
import { feedHint } from "./app/snapshot/feedHint.ts";
import { trustOwnScripts } from "./app/trustedScripts.ts";
import { startFeed } from "./feed/start.ts";
import { loadCode } from "./site/loadCode.ts";
import { keepPage } from "./site/ownReload.ts";
import { showMissingCode } from "./site/showMissingCode.ts";
import { isStyled, markStarted } from "./site/started.ts";

markStarted();
keepWholePage();
trustOwnScripts();
applyPreferences(document.documentElement);
void begin();

async function begin(): Promise<void> {
  // `npm run dev -- --mode mock`; a build leaves this line out and all that it reaches.
  if (import.meta.env.MODE === "mock") await (await import("../mocks/start.ts")).startMocks(location.search);
  // The feed and the app's code are fetched side by side: this entry is small so that neither waits.
  const feed = startFeed(location, feedHint(document));
  // What cannot be fetched is asked for again, and missed, when it is drawn.
  preloadScreen(location.hash).catch(() => undefined);
  try {
    // The page names the code, so that it is fetched meanwhile.
    const { mount } = await loadCode(() => import("./app/mount.tsx"));
    await pageRead();
    mount(document, feed);
  } catch {
    showMissingCode(document);
  }
}

/** Keeps the page from loading itself again once its style sheet is there: without that, and without its guard, it had better. */
function keepWholePage(): void {
  if (isStyled()) keepPage();
  else if (document.readyState !== "complete") addEventListener("load", keepWholePage, { once: true });
}

/** Resolves when the page is there as far as the app's place. */
function pageRead(): Promise<unknown> | undefined {
  return document.readyState === "loading"
    ? new Promise((resolve) => void document.addEventListener("DOMContentLoaded", resolve))
    : undefined;
}
