/**
 * A script of its own, which the page runs before anything is painted: sets the reader's colours, and shows the snapshot
 * where it is what the address asks for, in the language that the reader has chosen.
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
