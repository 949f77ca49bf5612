/**
 * A script of its own, which the page runs before anything is painted: sets the reader's colours, shows the snapshot
 * where it is what the address asks for, in the language that the reader has chosen, and where the address asks for another
 * screen has its code fetched beside the entry.
 */
import { readStored } from "../../device/readStored.ts";
import { LANGUAGE_KEY, OUTDATED_KEY, THEME_KEY } from "../storageKeys.ts";

const root = document.documentElement;
const { followUp = "", isOnly, picture } = document.currentScript?.dataset ?? {};
const addresses = [`#/${encodeURIComponent(followUp)}`, ...(isOnly === undefined ? [] : ["", "#/"])];

const theme = readStored(THEME_KEY);
if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
const isEnglish = readStored(LANGUAGE_KEY) === "en";
if (isEnglish) root.lang = "en";
if (
  addresses.includes(location.hash) &&
  !isEnglish &&
  picture !== undefined &&
  readStored(OUTDATED_KEY) !== picture
) {
  root.dataset["snapshot"] = picture;
}

const [, first, second, third] = location.hash.replace(/\?.*/, "").split("/");
const screen = third === undefined ? second : `${second}/`;
for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-screens]")) {
  const screens = link.dataset["screens"]?.split(" ") ?? [];
  if (screens.some((name) => name === screen || `~${name}` === first)) link.rel = "modulepreload";
}
