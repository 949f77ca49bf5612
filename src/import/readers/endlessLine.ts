import type { SourceLine } from "../model/neutralDocument.ts";
import { type Refusal, refuse } from "../model/refusal.ts";

/** A whole follow-up has fewer characters; patterns are made for lines, and one without an end would keep them busy. */
const LONGEST_LINE = 100_000;

/** The refusal of a document with a line that no follow-up has; `null` without one. */
export function refuseEndlessLine(lines: readonly SourceLine[]): Refusal | null {
  const endless = lines.find((line) => line.text.length > LONGEST_LINE);
  return endless ? refuse("line-too-long", endless.number, { longest: LONGEST_LINE }) : null;
}
