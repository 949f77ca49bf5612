import { onEvents } from "../../device/onEvents.ts";

/** Calls `act` when a reader goes on without waiting; returns how to stop that. */
export function whenGoneOn(act: () => void): () => void {
  return onEvents(
    ["wheel", "touchstart", "pointerdown", "keydown"],
    // Alt and an arrow is how one goes back.
    (event) => (event as KeyboardEvent).altKey || act(),
  );
}
