import type { Finding } from "../agreement/format/schema.ts";

/** One line of the source text. Several may share a number when the file has breaks inside a line. */
export interface SourceLine {
  /** 1-based, as an editor counts lines in the source text. */
  readonly number: number;
  /** As in the source, composed to NFC and without invisible format characters. */
  readonly text: string;
  /** True when the source says that a page begins here (form feed, page of a PDF). */
  readonly startsPage: boolean;
}

/**
 * What every reader hands to the grammar, whatever the file was: lines in reading order. A reader
 * knows bytes and layout, the grammar knows the document; neither knows the other.
 */
export interface NeutralDocument {
  readonly lines: readonly SourceLine[];
  /** What the reader itself had to report, such as a character encoding it fell back to. */
  readonly findings: readonly Finding[];
}

/** Why a file or a document cannot be read as a follow-up at all. */
export interface Refusal {
  readonly refused: true;
  /** A Danish sentence for the clerk: what was found and what would be right. */
  readonly reason: string;
  /** 1-based line of the source, `null` when the file has no lines to point at. */
  readonly line: number | null;
}

/** A {@link Refusal} in one call; `reason` is a whole Danish sentence. */
export function refuse(reason: string, line: number | null = null): Refusal {
  return { refused: true, reason, line };
}
