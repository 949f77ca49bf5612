/**
 * How the windows of one presentation agree on where they are. Pure functions: `useInStep` sends and receives. A window that
 * opens, is reloaded or wakes takes over the others' place; after that, all follow the window that was pressed last.
 */
import type { Message, Place, Sender } from "./windowMessage.ts";

export interface SyncState extends Sender {
  readonly place: Place;
  /** When somebody last turned the page or blanked the screen, here or in a window that this one followed; 0: nobody yet. */
  readonly pressedAt: number;
  /** True until this window has heard from another one, was pressed, or has waited long enough. */
  readonly isJoining: boolean;
}

/** What a message makes of a window, and what it sends in return. */
export interface Received {
  readonly state: SyncState;
  readonly reply: Message | null;
}

/** A window that has just opened at a place of its own, or that was reloaded and knows when somebody last pressed a key. */
export function opened(sender: Sender, place: Place, pressedAt = 0): SyncState {
  return { ...sender, place, pressedAt, isJoining: true };
}

/** Somebody turned the page or blanked the screen in this window. `now` in milliseconds; never earlier than what is known. */
export function pressed(state: SyncState, place: Place, now: number): SyncState {
  return { ...state, place, pressedAt: Math.max(now, state.pressedAt + 1), isJoining: false };
}

/** Where this window is, for the others. */
export function whereabouts({ id, role, place, pressedAt, isJoining }: SyncState): Message {
  return { type: "at", from: { id, role }, place, pressedAt, isJoining };
}

/** The state after a message of another window. */
export function receive(state: SyncState, message: Message): Received {
  if (!hears(state, message.from)) return { state, reply: null };
  if (message.type === "hello") return { state, reply: whereabouts(state) };
  if (!leads(message, state)) return { state: { ...state, isJoining: false }, reply: null };
  const { place, pressedAt } = message;
  const following = { ...state, place, pressedAt, isJoining: false };
  // Several halls are in step through their speaker.
  return { state: following, reply: state.role === "presenter" ? whereabouts(following) : null };
}

/** Two halls never follow each other directly, so that a second tab does not turn the pages of the first. */
function hears({ id, role }: SyncState, from: Sender): boolean {
  return from.id !== id && (role === "presenter" || from.role === "presenter");
}

/** Whether a window follows another one: one that was pressed later or, if it has just opened, one that was there before. */
function leads(message: Message & { readonly type: "at" }, { id, pressedAt, isJoining }: SyncState): boolean {
  if (message.pressedAt !== pressedAt) return message.pressedAt > pressedAt;
  const isFirst = message.from.id < id;
  if (isJoining) return !message.isJoining || isFirst;
  return pressedAt > 0 && isFirst;
}
