/** Follows the history's entries: keeps the place that each is left at, and knows which place one was come back to. */
import {
  currentHash,
  currentState,
  forgetWaiting,
  writeEntry,
  writeWaiting,
} from "../../device/addressBar.ts";
import { onEvents } from "../../device/onEvents.ts";
import { NAVIGATED, onNavigation } from "../hashLocation.ts";
import { entryKeyOf, newEntryState } from "./entryState.ts";
import { keepPlace, keptPlace, type Place, storePlaces } from "./keptPlaces.ts";

let entry = "";
/** Its address. */
let address = "";
let wanted: Place | null = null;

/** All that has been scrolled on the screen but the page itself. */
const scrolled = new Set<Element>();

/**
 * Begins to follow; before the app is drawn, so that a screen is still there when its place is read. The browser's own way
 * of restoring the scroll position is given up: it comes before the screen is drawn.
 */
export function followHistory(): void {
  history.scrollRestoration = "manual";
  enter();
  onNavigation(follow);
  onEvents(["scroll"], onScroll);
  onEvents(["pagehide", "visibilitychange"], onHide);
  stopWaiting = onEvents(["pointermove", "pointerdown", "keydown", "scroll"], onSign);
  setTimeout(onSign, READING_AFTER);
}

/** The place to put the reader back at; `null` on a screen that is new, and once the reader is there. */
export function wantedPlace(): Place | null {
  return wanted;
}

/** The reader is back at a place, or went on without waiting; it may be another by now that is wanted. */
export function forgetWantedPlace(place: Place): void {
  if (wanted === place) wanted = null;
}

function follow({ type }: Event): void {
  if (type !== NAVIGATED) forgetWaiting();
  if (entryKeyOf(currentState()) === entry) {
    // The same entry with another address. Of going back a browser tells twice: then it has the same one.
    if (currentHash() !== address) wanted = null;
    address = currentHash();
    return;
  }
  keepPlace(entry, currentPlace());
  scrolled.clear();
  enter(type === NAVIGATED);
}

function onScroll({ target }: Event): void {
  if (target instanceof Element) scrolled.add(target);
}

function onHide(): void {
  keepPlace(entry, currentPlace());
  storePlaces();
  writeWaiting();
}

/** `isNew` where nobody can have been at the entry before. */
function enter(isNew = false): void {
  const state = currentState();
  const key = entryKeyOf(state);
  const added = newEntryState();
  entry = key ?? added.entry;
  address = currentHash();
  wanted = key === undefined || isNew ? null : (keptPlace(key) ?? null);
  if (key === undefined) writeEntry(address, { ...(state as object), ...added });
}

function currentPlace(): Place {
  // A place that the reader was not put back at yet is still the one that was left.
  return wanted ?? readPlace(scrolled);
}

/** The page's own scroll position alone, until the code that also reads frames and focus has been loaded. */
let readPlace = (_scrolled: Iterable<Element>): Place => ({
  scroll: [scrollX, scrollY],
  frames: [],
  focus: null,
});

/** Before a reader does anything there is nothing to read; the code is loaded then, or after a while. */
let stopWaiting = () => {};
const READING_AFTER = 3000;

/** Loads that code once. Without it going back is less exact. */
async function onSign(): Promise<void> {
  stopWaiting();
  try {
    ({ readPlace } = await import("./readPlace.ts"));
  } catch {
    // Its file is gone, or there is no network.
  }
}
