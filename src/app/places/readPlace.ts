import { readFocus } from "./focusPlace.ts";
import { readFrames } from "./framePlaces.ts";
import type { Place } from "./keptPlaces.ts";

/** Where the reader is on the screen that is drawn; `scrolled` are the frames that have been scrolled. */
export function readPlace(scrolled: Iterable<Element>): Place {
  return { scroll: [scrollX, scrollY], frames: readFrames(scrolled), focus: readFocus() };
}
