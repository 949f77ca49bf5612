/** The messages between the windows of one presentation. */
import { isRecord } from "./isRecord.ts";
import type { Blank } from "./show.ts";

export type Role = "audience" | "presenter";

/** Where a presentation is. */
export interface Place {
  readonly page: string;
  readonly blank: Blank;
  /** True where the deck has ended and the next page was asked for. */
  readonly isAtEnd: boolean;
}

/** A window as the others know it. */
export interface Sender {
  /** Tells the windows apart. */
  readonly id: string;
  readonly role: Role;
}

/** `hello`: a window has opened or woken and asks where the others are. `at`: where one is. */
export type Message =
  | { readonly type: "hello"; readonly from: Sender }
  | {
      readonly type: "at";
      readonly from: Sender;
      readonly place: Place;
      /** When somebody last turned the page or blanked the screen, in milliseconds; 0 where nobody has yet. */
      readonly pressedAt: number;
      /** True while the sender has not heard yet whether there are other windows. */
      readonly isJoining: boolean;
    };

/** Checks what another window sent, which may run another version of the site; `undefined` for anything else. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data) || !isRecord(data["from"])) return undefined;
  const { id, role } = data["from"];
  if (typeof id !== "string" || (role !== "audience" && role !== "presenter")) return undefined;
  const from = { id, role } as const;
  if (data["type"] === "hello") return { type: "hello", from };
  const { type, place, pressedAt, isJoining } = data;
  if (type !== "at" || !isRecord(place) || typeof isJoining !== "boolean") return undefined;
  const { page, blank } = place;
  const isBlank = blank === null || blank === "black" || blank === "white";
  if (typeof page !== "string" || !isBlank || !Number.isSafeInteger(pressedAt)) return undefined;
  // A window of an older version says nothing of the end.
  const isAtEnd = place["isAtEnd"] === true;
  return { type, from, place: { page, blank, isAtEnd }, pressedAt: Number(pressedAt), isJoining };
}
