/**
 * What a presentation keeps in its entry of the history beside the page, which is in the address: so a reload finds it, even of
 * all windows at once, and so does the way back; a presentation that is opened anew begins with nothing.
 */
import { currentHash, currentState, writeEntry } from "../../device/addressBar.ts";
import { isRecord } from "./isRecord.ts";
import { INITIAL_SHOW, type Show } from "./show.ts";
import { isStopwatch, type Stopwatch } from "./stopwatch.ts";

export interface KeptShow extends Pick<Show, "blank" | "overlay"> {
  /** As in `SyncState`. */
  readonly pressedAt: number;
  /** The speaker's; `null` until it is shown. */
  readonly watch: Stopwatch | null;
}

/** What the present entry keeps; what a presentation begins with where it keeps nothing. */
export function keptShow(): KeptShow {
  const state = currentState();
  const kept = isRecord(state) && isRecord(state["show"]) ? state["show"] : {};
  const { blank, overlay, pressedAt, watch } = kept;
  return {
    blank: blank === "black" || blank === "white" ? blank : INITIAL_SHOW.blank,
    overlay: overlay === "overview" || overlay === "help" ? overlay : INITIAL_SHOW.overlay,
    pressedAt: Number.isSafeInteger(pressedAt) ? Number(pressedAt) : 0,
    watch: isStopwatch(watch) ? watch : null,
  };
}

/** Keeps what has changed. */
export function keepShow(change: Partial<KeptShow>): void {
  const before = keptShow();
  const show = { ...before, ...change };
  if (JSON.stringify(show) === JSON.stringify(before)) return;
  writeEntry(currentHash(), { ...(currentState() as object), show });
}
