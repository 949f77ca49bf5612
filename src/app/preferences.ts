import { useSyncExternalStore } from "react";
import { LANGUAGES, type Language } from "../text/messages.ts";

/** Light and dark as the reader's system has it, or chosen. */
export const COLOUR_THEMES = ["auto", "light", "dark"] as const;
export type ColourTheme = (typeof COLOUR_THEMES)[number];

interface Preference<T extends string> {
  readonly read: () => T;
  readonly write: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A choice kept in this browser. Where storage is forbidden it lasts as long as the page. */
function preference<T extends string>(key: string, values: readonly T[], fallback: T): Preference<T> {
  const listeners = new Set<() => void>();
  let current = stored(key, values) ?? fallback;
  return {
    read: () => current,
    write: (value) => {
      current = value;
      try {
        localStorage.setItem(key, value);
      } catch {
        // Private windows may refuse storage; the choice still holds for this page.
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function stored<T extends string>(key: string, values: readonly T[]): T | undefined {
  try {
    const text = localStorage.getItem(key);
    return values.find((value) => value === text);
  } catch {
    return undefined;
  }
}

const language = preference<Language>("aftaleoverblik.language", LANGUAGES, "da");
const colourTheme = preference<ColourTheme>("aftaleoverblik.theme", COLOUR_THEMES, "auto");

/** The reader's language and how to change it. */
export function useLanguagePreference(): readonly [Language, (value: Language) => void] {
  return [useSyncExternalStore(language.subscribe, language.read), language.write];
}

/** The reader's colour theme and how to change it. */
export function useColourThemePreference(): readonly [ColourTheme, (value: ColourTheme) => void] {
  return [useSyncExternalStore(colourTheme.subscribe, colourTheme.read), colourTheme.write];
}

/** Puts language and theme on the document, now and at every change: before the first paint when called first. */
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
