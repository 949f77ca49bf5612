/** What can be wrong with a feed, by name; the words for each stand in `text/`. */
export type ProblemCode =
  | "shape"
  | "missing"
  | "no-such-date"
  | "duplicate-id"
  | "unknown-round"
  | "repeated-round"
  | "unknown-theme"
  | "negative-target"
  | "evidence-not-found"
  | "range-reversed"
  | "lines-reversed"
  | "wrong-id"
  | "correction-misplaced"
  | "correction-not-made"
  | "not-as-listed"
  | "double-encoded"
  | "repeated-key";

/** One thing wrong, precise enough to mend: where, what was found, and what would be right. */
export interface Problem {
  /** `initiatives[13].milestones[2].smiley`; empty for the document itself. */
  readonly path: string;
  readonly code: ProblemCode;
  /** The value as JSON, shortened. */
  readonly found: string;
  /** What is allowed: types and literals as in TypeScript, or the values that exist. */
  readonly expected: string;
}

/** The first problems of a document; `total` counts those left out as well. */
export interface Problems {
  readonly problems: readonly Problem[];
  readonly total: number;
}

const LONGEST = 80;

/** The beginning of a text where it stands in a message: an address or an id may be of any length. */
export function shortened(text: string, longest = 300): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A value as it is shown in a message: JSON on one line, shortened; "nothing" has no JSON and is named. */
export function shown(value: unknown): string {
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  // `1e999` is a number that JSON can write and not write back.
  if (typeof value === "number") return String(value);
  return shortened(JSON.stringify(value), LONGEST);
}
