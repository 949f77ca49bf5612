/** What earlier follow-ups put off to later, and what a later one says of it. */
import { putOff } from "../afterlife/afterlife.ts";
import type { Commitment } from "../afterlife/commitment.ts";
import { promiseStems } from "../afterlife/promiseStems.ts";
import { promisesUndated } from "../afterlife/promiseWords.ts";
import { findDates } from "../danish/dates.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { currentStatements, type Statement } from "../quotes/currentStatements.ts";
import { isOpen, saysBroken, saysDone, saysPutOff } from "./outcomeWords.ts";
import type { History, Thread } from "./threads.ts";

/**
 * What a later follow-up says of a promise:
 * - `kept`: it happened;
 * - `broken`: it did not, or will not;
 * - `put-off`: it is promised again for a later day, or for none;
 * - `open`: it is promised again for the same day, or under way;
 * - `silent`: none says anything of it.
 */
export const PROMISE_OUTCOMES = ["broken", "put-off", "silent", "open", "kept"] as const;
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number];

export interface TracedPromise {
  readonly promise: Commitment;
  readonly thread: Thread;
  /** The follow-up that promises it, 0-based. */
  readonly from: number;
  readonly outcome: PromiseOutcome;
  /** The sentence that says so, and the follow-up that has it, the first that says anything; `null` where all are silent. */
  readonly answer: { readonly at: number; readonly initiative: Initiative; readonly quote: Statement } | null;
}

/**
 * Every promise of every follow-up but the newest, which nobody can answer yet: in the order of time, then as `putOff` has
 * them. A promise that is made again is told again, by the follow-up that does. An answer is looked for in the current
 * statements of the same thread, of what was split from it and of what it was merged into.
 */
export function tracedPromises(history: History): readonly TracedPromise[] {
  const { followUps, threadOf } = history;
  const statementsOf = followUps.map((followUp) => remembered(currentStatements(followUp)));
  const answerTo = (promise: Commitment, thread: Thread, from: number, at: number) => {
    const says = sameMatter(promise, thread.members[from] ?? promise.initiative);
    const [earlier, later] = [followUps[from], followUps[at]];
    if (earlier === undefined || later === undefined) return null;
    for (const initiative of continuing(history, thread, at)) {
      for (const quote of statementsOf[at]?.(initiative) ?? []) {
        if (!isReport(quote) || isStillTheSame(quote, promise, later, earlier) || !says(quote.text)) continue;
        const outcome = outcomeOf(quote, promise, later);
        if (outcome !== null) return { outcome, answer: { at, initiative, quote } };
      }
    }
    return null;
  };
  return followUps.slice(0, -1).flatMap((followUp, from) =>
    putOff(followUp).flatMap((promise) => {
      const thread = threadOf[from]?.get(promise.initiative.id);
      if (thread === undefined) return [];
      const silent = { outcome: "silent", answer: null } as const;
      for (let at = from + 1; at < followUps.length; at++) {
        const found = answerTo(promise, thread, from, at);
        if (found !== null) return { promise, thread, from, ...found };
      }
      return { promise, thread, from, ...silent };
    }),
  );
}

function remembered(read: (initiative: Initiative) => readonly Statement[]): typeof read {
  const known = new Map<Initiative, readonly Statement[]>();
  return (initiative) => {
    const found = known.get(initiative) ?? read(initiative);
    known.set(initiative, found);
    return found;
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
  { quote }: Commitment,
  later: FollowUp,
  earlier: FollowUp,
): boolean {
  if (!field.startsWith("milestone") || text !== quote.text) return false;
  const label = ({ rounds }: FollowUp, id: string | null) => rounds.find((one) => one.id === id)?.label;
  return label(later, round) === label(earlier, quote.round);
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

/** `null` where the sentence speaks of the matter without saying how it stands. */
function outcomeOf(
  { text }: Statement,
  { date, quote }: Commitment,
  { facts: { asOf } }: FollowUp,
): PromiseOutcome | null {
  const later = findDates(text, asOf === null ? null : Number(asOf.slice(0, 4))).findLast(
    ({ to }) => asOf === null || to > asOf,
  );
  if (text === quote.text) return "open";
  if (later !== undefined) return date === null || later.to > date.to ? "put-off" : "open";
  if (saysBroken(text)) return "broken";
  if (saysPutOff(text)) return "put-off";
  if (isOpen(text) || promisesUndated(text)) return "open";
  return saysDone(text) ? "kept" : null;
}
