import { useMemo } from "react";
import { storedText, useStoredText } from "../../components/storage/storedText.ts";

/** A view that a reader has named: the parameters of its address, `?forsinkede=1&center=ejendomme`. */
export interface SavedView {
  readonly name: string;
  readonly search: string;
}

const store = storedText("aftaleoverblik.views");

/** The reader's own views, kept in this browser for every follow-up. */
export function useSavedViews(): readonly SavedView[] {
  const text = useStoredText(store);
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
    return Array.isArray(stored) ? stored.filter(isView) : [];
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
