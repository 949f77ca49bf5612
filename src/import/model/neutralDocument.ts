import type { ImportFinding } from "./finding.ts";

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
 * What every reader gives to the grammar, for any kind of file: lines in reading order. Readers deal with bytes and
 * layout, the grammar with the document; neither imports the other.
 */
export interface NeutralDocument {
  readonly lines: readonly SourceLine[];
  /** The reader's own findings, such as a character encoding that it fell back to. */
  readonly findings: readonly ImportFinding[];
}
