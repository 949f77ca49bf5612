import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { applyPreferences } from "./app/preferences.ts";
import { startFeed } from "./feed/start.ts";

// The feed and the app's code are fetched side by side: this entry is small so that neither waits.
applyPreferences(document.documentElement);
void startFeed(location);
void import("./app/mount.tsx").then(({ mount }) => mount(document));
