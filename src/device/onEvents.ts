/** Calls `act` at each of these events, before anything in the page hears of it; returns how to stop that. */
export function onEvents(events: readonly string[], act: (event: Event) => unknown): () => void {
  const ending = new AbortController();
  for (const event of events)
    addEventListener(event, act, { capture: true, passive: true, signal: ending.signal });
  return () => ending.abort();
}
