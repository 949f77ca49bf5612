import { storedChoice } from "../device/stored.ts";
import { LANGUAGES, type Language } from "../text/messages.ts";
import { LANGUAGE_KEY, THEME_KEY } from "./storageKeys.ts";

/** Light or dark: as the reader's system is set (`auto`), or chosen. */
export const COLOUR_THEMES = ["auto", "light", "dark"] as const;
type ColourTheme = (typeof COLOUR_THEMES)[number];

/** The reader's own choices, kept in this browser. */
export const language = storedChoice<Language>(LANGUAGE_KEY, LANGUAGES, "da");
export const colourTheme = storedChoice<ColourTheme>(THEME_KEY, COLOUR_THEMES, "auto");

/** Sets language and colour theme on the document, now and at every change. Call it before the first paint. */
export function applyPreferences(root: HTMLElement): void {
  const apply = () => {
    root.lang = language.read();
    const theme = colourTheme.read();
    if (theme === "auto") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
  };
  apply();
  language.subscribe(apply);
  colourTheme.subscribe(apply);
}
