import { useMemo } from "react";
import { storedText } from "../../../device/stored.ts";
import { useStored } from "../../../device/useStored.ts";
import { LIST_VIEWS_KEY } from "../../../site/listKeys.ts";

/** A view that a reader has named: the parameters of its address, `?forsinkede=1&center=ejendomme`. */
export interface SavedView {
  readonly name: string;
  readonly search: string;
}

/** The longest name, in characters, that still fits beside the others. */
export const LONGEST_VIEW_NAME = 60;

const store = storedText(LIST_VIEWS_KEY);

/** The reader's own views, kept in this browser for every follow-up. */
export function useSavedViews(): readonly SavedView[] {
  const text = useStored(store);
  return useMemo(() => parseViews(text), [text]);
}

/** Replaces them all. */
export function writeSavedViews(views: readonly SavedView[]): void {
  store.write(JSON.stringify(views));
}

/** What is stored, as far as it is what we stored: another version or another page may have written there. */
function parseViews(text: string): readonly SavedView[] {
  try {
    const stored: unknown = JSON.parse(text);
    const views = Array.isArray(stored) ? stored.filter(isView) : [];
    return views.filter(({ name }, place) => place === views.findIndex((other) => other.name === name));
  } catch {
    return [];
  }
}

function isView(value: unknown): value is SavedView {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    "search" in value &&
    typeof value.name === "string" &&
    typeof value.search === "string"
  );
}
