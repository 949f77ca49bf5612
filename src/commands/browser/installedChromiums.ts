import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const MAC_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const LINUX_PLACES = ["/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium"];

const WINDOWS_PLACES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Chromium, Chrome or Edge as people install them: on the PATH first, then in the usual places. Only files that exist. */
export function installedChromiums(): readonly string[] {
  return [...onPath(), ...usualPlaces()].filter((path) => existsSync(path));
}

function onPath(): readonly string[] {
  if (process.platform === "win32") return [];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function usualPlaces(): readonly string[] {
  if (process.platform === "darwin") return MAC_PLACES;
  if (process.platform !== "win32") return LINUX_PLACES;
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name]);
  return roots.flatMap((root) =>
    root === undefined ? [] : WINDOWS_PLACES.map((place) => join(root, place)),
  );
}
