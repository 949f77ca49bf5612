/** What the state of the history's entries holds of ours: the key that the entry's place is kept under. */
export interface EntryState {
  readonly entry: string;
}

/** The state of an entry that is new. */
export function newEntryState(): EntryState {
  return { entry: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}` };
}

/** The key in the state of an entry; `undefined` where it has none yet, as after a link has been followed. */
export function entryKeyOf(state: unknown): string | undefined {
  if (typeof state !== "object" || state === null || !("entry" in state)) return undefined;
  return typeof state.entry === "string" ? state.entry : undefined;
}
