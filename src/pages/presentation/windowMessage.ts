/** The messages between the windows of one presentation. Pure functions: `useInStep` sends and receives. */
import type { Blank } from "./show.ts";

export type Role = "audience" | "presenter";

/** Where a presentation is. A higher revision is later. */
export interface Position {
  readonly page: string;
  readonly blank: Blank;
  readonly revision: number;
}

export type Message =
  | { readonly type: "hello"; readonly from: Role }
  | { readonly type: "at"; readonly from: Role; readonly position: Position };

/** Checks what another window sent, which may run another version of the site; `undefined` for anything else. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data)) return undefined;
  const { type, from, position } = data;
  if (from !== "audience" && from !== "presenter") return undefined;
  if (type === "hello") return { type, from };
  if (type !== "at" || !isRecord(position)) return undefined;
  const { page, blank, revision } = position;
  const isBlank = blank === null || blank === "black" || blank === "white";
  if (typeof page !== "string" || !isBlank || !Number.isSafeInteger(revision)) return undefined;
  return { type, from, position: { page, blank, revision: Number(revision) } };
}

/**
 * True when a window follows a message. The audience's window follows the speaker's and the other way round; two
 * audience windows never follow each other, so that a second tab does not turn the pages of the first.
 */
export function follows(role: Role, message: Message, own: Position): boolean {
  if (message.type !== "at" || message.position.revision <= own.revision) return false;
  return role === "presenter" || message.from === "presenter";
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}
