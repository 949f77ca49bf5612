/** Calls `act` at each of these events, before anything else hears of it; returns how to stop that. */
export function onSigns(signs: readonly string[], act: (event: Event) => unknown): () => void {
  const ending = new AbortController();
  for (const sign of signs)
    addEventListener(sign, act, { capture: true, passive: true, signal: ending.signal });
  return () => ending.abort();
}

/** Calls `act` when a reader goes on without waiting; returns how to stop that. */
export function whenGoneOn(act: () => void): () => void {
  return onSigns(
    ["wheel", "touchstart", "pointerdown", "keydown"],
    // Alt and an arrow is how one goes back.
    (event) => (event as KeyboardEvent).altKey || act(),
  );
}
