import type { DateRange } from "../danish/dates.ts";
import type { Initiative } from "../format/schema.ts";
import type { Quote } from "../quotes/quotes.ts";

/**
 * What kind of thing is promised for later:
 * - `case`: to be laid before a committee or drawn up for a meeting;
 * - `follow-up`: to be taken up in a later follow-up, budget or evaluation;
 * - `delivery`: to be done, paid, started or finished;
 * - `pending`: waits for somebody's decision or is still being thought over.
 */
export type CommitmentKind = "case" | "follow-up" | "delivery" | "pending";

/** Something the document promises after its own last round. */
export interface Commitment {
  /** Names the promise among all: the same when its date moves and when a later follow-up repeats it. */
  readonly key: string;
  /** Its responsible centres must keep the promise. */
  readonly initiative: Initiative;
  readonly kind: CommitmentKind;
  /** The sentence that promises it. */
  readonly quote: Quote & { readonly text: string };
  /** The date that the sentence names; `null` where it names none. */
  readonly date: DateRange | null;
  /** True when the date had passed when the document was dated. */
  readonly isPast: boolean;
}
