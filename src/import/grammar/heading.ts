/** A heading: its number told from its words, and its beginning from what stands above it. */
import { isComplete } from "./layout.ts";
import type { Line } from "./lines.ts";
import type { Piece } from "./text.ts";

/** A heading of the document: its number when it has one, and the pieces of its words. */
export interface Heading {
  readonly number: string | null;
  readonly pieces: readonly Piece[];
  /** 1-based source line of its first word. */
  readonly line: number;
}

/** `7.06. Styrket indsats`; small letters only behind a full stop, so that "1.2 mio. kr." is no title. */
export const INITIATIVE_NUMBER =
  /^(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)(?:\.\s+(?!(?:19|20)\d\d\b)(?=\S)|\s+(?=["”»(]?\p{Lu}))/u;

/** A title of these lines, its number told from its words. */
export function readTitle(lines: readonly Line[]): Heading {
  return headingOf(lines, INITIATIVE_NUMBER);
}

/** A heading of these lines; `number` tells its number, in group 1. */
export function headingOf(lines: readonly Line[], number: RegExp): Heading {
  const pieces = lines.map((line) => ({ text: line.rest, line: line.number, gap: line.gap }));
  const [first, ...others] = pieces;
  // A number must be told from text once only, so later lines are never looked at for one.
  const match = number.exec(first?.text ?? "");
  return {
    number: match?.[1] ?? null,
    line: first?.line ?? 1,
    pieces: first && match ? [{ ...first, text: first.text.slice(match[0].length) }, ...others] : pieces,
  };
}

/** True when a line begins something of its own: nothing above, or something that has no more to say. */
export function isApart(above: Line | undefined, line: Line, width: number): boolean {
  return above === undefined || isComplete(above, line, width);
}
