/** What later follow-ups say of what an earlier one put off to later. */
import type { Commitment } from "../afterlife/commitment.ts";
import { promiseStems } from "../afterlife/promiseStems.ts";
import { promisesUndated } from "../afterlife/promiseWords.ts";
import { type DateRange, findDates } from "../danish/dates.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { currentStatements, type Statement } from "../quotes/currentStatements.ts";
import { isOpen, saysBroken, saysDone, saysPutOff } from "./outcomeWords.ts";
import type { History, Thread } from "./threads.ts";

/**
 * What a sentence of a later follow-up says of a promise:
 * - `kept`: it happened;
 * - `broken`: it did not, or will not;
 * - `put-off`: it is promised again for a later day, or for none;
 * - `open`: it is promised again for the same day, or under way.
 */
type AnswerOutcome = "broken" | "put-off" | "open" | "kept";

/** A sentence of a later follow-up that says how a promise stands. */
export interface PromiseAnswer {
  /** The follow-up that has it, 0-based. */
  readonly at: number;
  readonly initiative: Initiative;
  readonly quote: Statement;
  readonly outcome: AnswerOutcome;
  /** The day ahead that the sentence names; `null` where it names none. */
  readonly date: DateRange | null;
}

/** A promise as a follow-up makes it, with what has been said of it before: that is no answer again. */
export interface OpenPromise {
  readonly promise: Commitment;
  readonly thread: Thread;
  /** The follow-up that makes it, 0-based. */
  readonly from: number;
  readonly said: readonly { readonly at: number; readonly quote: Statement }[];
}

/**
 * Prepares a history; then finds the first answer to a promise in the follow-up `at` (0-based), `null` where that one is
 * silent. It is looked for in the current statements of the same thread, of what was split from it and of what it was merged
 * into.
 */
export function promiseAnswers(history: History): (open: OpenPromise, at: number) => PromiseAnswer | null {
  const { followUps } = history;
  const statementsOf = followUps.map((followUp) => memoized(currentStatements(followUp)));
  return ({ promise, thread, from, said }, at) => {
    const later = followUps[at];
    if (later === undefined) return null;
    const isOnMatter = sameMatter(promise, thread.members[from] ?? promise.initiative);
    const isOld = (quote: Statement) =>
      said.some((one) => isStillTheSame(quote, one.quote, later, followUps[one.at]));
    for (const initiative of continuing(history, thread, at)) {
      for (const quote of statementsOf[at]?.(initiative) ?? []) {
        if (!isReport(quote) || isOld(quote) || !isOnMatter(quote.text)) continue;
        const date = dayAhead(quote, later);
        const outcome = outcomeOf(quote, date, promise);
        if (outcome !== null) return { at, initiative, quote, outcome, date };
      }
    }
    return null;
  };
}

function continuing({ threads }: History, thread: Thread, at: number): readonly Initiative[] {
  const others = threads.filter(
    ({ id, splitFrom }) => splitFrom?.thread === thread.id || id === thread.mergedInto?.thread,
  );
  return [thread, ...others].flatMap(({ members }) => members[at] ?? []);
}

/** A milestone's own text is a goal: "evalueringen er afsluttet" says there what shall be. */
function isReport({ field }: Statement): boolean {
  return field !== "milestone.text";
}

/** The report of the same round, which the later follow-up still carries: it is no answer to itself. */
function isStillTheSame(
  { field, round, text }: Statement,
  said: Statement,
  later: FollowUp,
  earlier: FollowUp | undefined,
): boolean {
  if (!field.startsWith("milestone") || text !== said.text || earlier === undefined) return false;
  const label = ({ rounds }: FollowUp, id: string | null) => rounds.find((one) => one.id === id)?.label;
  return label(later, round) === label(earlier, said.round);
}

/** So much of a promise's words must be there, and of those that are not the title's own. */
const SAME_WORDS = { all: 0.6, own: 0.5 } as const;
/** Stems that say how something comes about, and not what: "endnu en gang", "holdes", "finder sted". */
const MANNER = new Set(["gang", "gange", "holde", "holdt", "afhol", "finde", "fandt", "sted", "sker"]);
/** Where the title has nearly all its words, more of them must be there. */
const SAME_AS_TITLE = 0.75;

/** Whether a sentence speaks of what is promised. */
function sameMatter({ quote }: Commitment, { title }: Initiative): (sentence: string) => boolean {
  const stemsOf = (text: string) => promiseStems(text, findDates(text)).filter((stem) => !MANNER.has(stem));
  const all = stemsOf(quote.text);
  const inTitle = new Set(stemsOf(title));
  const own = all.filter((stem) => !inTitle.has(stem));
  return (sentence) => {
    const said = new Set(stemsOf(sentence));
    const shareOf = (stems: readonly string[]) =>
      stems.filter((stem) => said.has(stem)).length / Math.max(1, stems.length);
    return own.length < 2
      ? shareOf(all) >= SAME_AS_TITLE
      : shareOf(all) >= SAME_WORDS.all && shareOf(own) >= SAME_WORDS.own;
  };
}

/** The last day that a sentence names after the day of its follow-up. */
function dayAhead({ text }: Statement, { facts: { asOf } }: FollowUp): DateRange | null {
  const dates = findDates(text, asOf === null ? null : Number(asOf.slice(0, 4)));
  return dates.findLast(({ to }) => asOf === null || to > asOf) ?? null;
}

/** `null` where the sentence speaks of the matter without saying how it stands. */
function outcomeOf(
  { text }: Statement,
  ahead: DateRange | null,
  { date, quote }: Commitment,
): AnswerOutcome | null {
  if (text === quote.text) return "open";
  if (ahead !== null) return date === null || ahead.to > date.to ? "put-off" : "open";
  if (saysBroken(text)) return "broken";
  if (saysPutOff(text)) return "put-off";
  if (isOpen(text) || promisesUndated(text)) return "open";
  return saysDone(text) ? "kept" : null;
}
