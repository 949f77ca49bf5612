/**
 * A script of its own, which the page runs before anything is painted: sets the reader's colours, shows the snapshot
 * where it is what the address asks for, in the language that the reader has chosen, and where the address asks for another
 * screen has its code fetched beside the entry.
 */
import { applyPreferences, language } from "../preferences.ts";
import { outdatedSnapshot } from "./outdatedSnapshot.ts";

const root = document.documentElement;
const { followUp = "", isOnly, picture } = document.currentScript?.dataset ?? {};
const addresses = [`#/${encodeURIComponent(followUp)}`, ...(isOnly === undefined ? [] : ["", "#/"])];

applyPreferences(root);
if (
  addresses.includes(location.hash) &&
  language.read() === "da" &&
  picture !== undefined &&
  outdatedSnapshot.read() !== picture
) {
  root.dataset["snapshot"] = picture;
}

const [, first, second, third] = location.hash.replace(/\?.*/, "").split("/");
const screen = third === undefined ? second : `${second}/`;
for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-screens]")) {
  const screens = link.dataset["screens"]?.split(" ") ?? [];
  if (screens.some((name) => name === screen || `~${name}` === first)) link.rel = "modulepreload";
}
