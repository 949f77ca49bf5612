import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { applyPreferences } from "./app/preferences.ts";
import { startFeed } from "./feed/start.ts";

applyPreferences(document.documentElement);
void begin();

async function begin(): Promise<void> {
  // `npm run dev -- --mode mock`; a build leaves this line out and all that it reaches.
  if (import.meta.env.MODE === "mock") await (await import("../mocks/start.ts")).startMocks(location.search);
  // The feed and the app's code are fetched side by side: this entry is small so that neither waits.
  void startFeed(location);
  const { mount } = await import("./app/mount.tsx");
  mount(document);
}
