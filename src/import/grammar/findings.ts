import type { Finding } from "../../agreement/format/schema.ts";

/** Every finding the grammar can report. The code is for machines and tests, the message for the clerk. */
export type FindingCode =
  | "amount-decimal-point"
  | "amount-malformed"
  | "amount-not-understood"
  | "amount-typing-slip"
  | "authority-unknown"
  | "economy-smiley-not-allowed"
  | "economy-twice"
  | "field-repeated"
  | "footer-names-another-year"
  | "heading-missing"
  | "heading-uncertain"
  | "initiative-without-economy"
  | "initiative-without-milestones"
  | "initiative-without-number"
  | "names-uncertain"
  | "no-smileys"
  | "number-outside-theme"
  | "number-used-twice"
  | "round-by-position"
  | "round-missing"
  | "round-order-uncertain"
  | "round-twice"
  | "round-unknown"
  | "row-marker-missing"
  | "smiley-in-sentence"
  | "smiley-letter-doubtful"
  | "smiley-unknown"
  | "smiley-unplaced"
  | "smileys-several"
  | "status-without-heading"
  | "target-range"
  | "text-unplaced"
  | "theme-missing"
  | "title-missing";

/** Collects what the grammar could not place or had to decide; the import is never silent. */
export class FindingLog {
  readonly #findings: Finding[] = [];

  /** `line` is 1-based in the source, `null` when the finding is about the whole document. */
  add(code: FindingCode, line: number | null, message: string): void {
    this.#findings.push({ code, line, message });
  }

  /** In the order of the document; findings about the whole of it first. */
  sorted(): Finding[] {
    return this.#findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }
}

/** The length of a quotation of words that stand nowhere else in the feed. */
export const WHOLE = Number.POSITIVE_INFINITY;

/** A quotation short enough for a message: `"Der er indgået aftale med …"`. */
export function quote(text: string, length = 60): string {
  return text.length <= length ? `"${text}"` : `"${text.slice(0, length).trimEnd()} …"`;
}
