/** The entry of the page: starts the requests for the feed and loads the code of the app at the same time. */
// All code needs it: in a chunk of its own its loader would cost more bytes than it saves.
import "react";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/checkboxes.css";
import "./styles/forcedColors.css";
import "./styles/print.css";
import { applyPreferences } from "./app/preferences.ts";
import { preloadScreen } from "./app/routes.ts";
import { feedHint } from "./app/snapshot/feedHint.ts";
import { isSnapshotShown } from "./app/snapshot/isSnapshotShown.ts";
import { pictureSeen } from "./app/snapshot/pictureSeen.ts";
import { trustOwnScripts } from "./app/trustedScripts.ts";
import { startFeed } from "./feed/start.ts";
import { loadCode } from "./site/loadCode.ts";
import { keepPage } from "./site/ownReload.ts";
import { showMissingCode } from "./site/showMissingCode.ts";
import { isStyled, markStarted } from "./site/started.ts";

markStarted();
const isWhole = isStyled();
// Without its style sheet and its guard, the page is best loaded again.
if (isWhole) keepPage();
trustOwnScripts();
applyPreferences(document.documentElement);
void begin();

async function begin(): Promise<void> {
  // `npm run dev -- --mode mock`; a build leaves this line out and all that it reaches.
  if (import.meta.env.MODE === "mock") await (await import("../mocks/start.ts")).startMocks(location.search);
  // The next frame shows the picture: what is begun before would hold that up. On a slow line the style sheet is still to come.
  if (isWhole && isSnapshotShown(document)) await pictureSeen(document);
  // The feed and the app's code are fetched side by side: this entry is small so that neither waits.
  const feed = startFeed(location, feedHint(document));
  // The page names the code, so that it is fetched meanwhile.
  await pictureSeen(document);
  // What cannot be fetched is asked for again, and missed, when it is drawn.
  preloadScreen(location.hash).catch(() => undefined);
  try {
    const { mount } = await loadCode(() => import("./app/mount.tsx"));
    mount(document, feed);
  } catch {
    showMissingCode(document);
  }
}
