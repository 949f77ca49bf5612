/** Where the reader was on each screen that back and forward lead to. */
import type { FocusPlace } from "./focusPlace.ts";
import type { FramePlace } from "./framePlaces.ts";

/** How far a screen and the frames in it are scrolled, and what has the focus. */
export interface Place {
  /** The page's own pixels from left and top. */
  readonly scroll: readonly [left: number, top: number];
  readonly frames: readonly FramePlace[];
  readonly focus: FocusPlace | null;
}

/** Another form of {@link Place} needs another key. */
const STORED_UNDER = "aftaleoverblik.places.1";
const MOST_KEPT = 50;

/** The places of this page, the one kept last at the end. */
const places = new Map<string, Place>();

/** Those of the page before: read when one is looked for, since a browser may take its time to give them. */
let former: Map<string, Place> | undefined;

/** The place kept under the key of an entry of the history. */
export function keptPlace(entry: string): Place | undefined {
  return places.get(entry) ?? formerPlaces().get(entry);
}

/** Keeps a place; of too many the oldest is let go. */
export function keepPlace(entry: string, place: Place): void {
  places.delete(entry);
  places.set(entry, place);
  const [oldest] = places.keys();
  if (places.size > MOST_KEPT && oldest !== undefined) places.delete(oldest);
}

/** Puts the places where they outlive the page: a reload, or a way back from another site. */
export function storePlaces(): void {
  const all = [...formerPlaces()].filter(([entry]) => !places.has(entry)).concat([...places]);
  try {
    sessionStorage.setItem(STORED_UNDER, JSON.stringify(all.slice(-MOST_KEPT)));
  } catch {
    // Storage may be refused or full: the places then last as long as the page.
  }
}

function formerPlaces(): Map<string, Place> {
  former ??= stored();
  return former;
}

function stored(): Map<string, Place> {
  try {
    return new Map<string, Place>(JSON.parse(sessionStorage.getItem(STORED_UNDER) ?? "[]"));
  } catch {
    return new Map();
  }
}
