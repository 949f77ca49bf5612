/** What follow-ups put off to later, each promise once, with all that later ones say of it. */
import { putOff } from "../afterlife/afterlife.ts";
import type { Commitment } from "../afterlife/commitment.ts";
import type { DateRange } from "../danish/dates.ts";
import type { Initiative } from "../format/schema.ts";
import { type OpenPromise, type PromiseAnswer, promiseAnswers } from "./promiseAnswers.ts";
import type { History, Thread } from "./threads.ts";

/**
 * What became of a promise, the worst first:
 * - `broken`: it did not happen, or will not;
 * - `overdue`: its day has passed when the newest follow-up is dated, and nobody says anything of it;
 * - `put-off`: the newest follow-up promises it again for a later day, or for none;
 * - `silent`: the newest says nothing of it, and its day is still ahead, or is none, or the newest has no date;
 * - `open`: the newest promises it again for the same day, or it is under way;
 * - `kept-late`: it happened after it had been put off;
 * - `kept`: it happened, and had never been put off.
 */
export const PROMISE_OUTCOMES = [
  "broken",
  "overdue",
  "put-off",
  "silent",
  "open",
  "kept-late",
  "kept",
] as const;
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number];

/** One promise from the follow-up that makes it first, however often it is made again. */
export interface PromiseChain {
  /** As it is made first. */
  readonly promise: Commitment;
  /** The follow-up that makes it first, 0-based. */
  readonly from: number;
  /** The thread that makes it, and those that make it again. */
  readonly threads: readonly Thread[];
  /** The first that each later follow-up says of it, in the order of time; none where all are silent. */
  readonly answers: readonly PromiseAnswer[];
  /** The day that was named last; `null` where none was, or where it was put off to no day since. */
  readonly deadline: DateRange | null;
  readonly outcome: PromiseOutcome;
}

/**
 * The promises of the follow-ups `from` to `to` (0-based, both included; all without them), but for the newest, which nobody
 * can answer yet: in the order of time, then as `putOff` has them. One that is made again is the same promise, by its words
 * or because the answer makes it. It is followed until it is kept or broken.
 */
export function promiseChains(
  history: History,
  from = 0,
  to = history.followUps.length - 1,
): readonly PromiseChain[] {
  const made = history.followUps.map((followUp, at) => (at < from || at > to ? [] : putOff(followUp)));
  const told = new Set<Commitment>();
  const follow = chainReader(history, made, told);
  return made.slice(0, to).flatMap((promises, at) =>
    promises.flatMap((promise) => {
      const thread = threadOf(history, at, promise.initiative);
      return told.has(promise) || thread === undefined ? [] : follow(promise, thread, at, to);
    }),
  );
}

/** Whether a thread makes the promise, or makes it again. */
export function isPromiseOf({ threads }: PromiseChain, { id }: Thread): boolean {
  return threads.some((thread) => thread.id === id);
}

function threadOf(history: History, at: number, { id }: Initiative): Thread | undefined {
  return history.threadOf[at]?.get(id);
}

/** Follows a promise; every promise that turns out to be the same is added to `told`. */
function chainReader(
  history: History,
  made: readonly (readonly Commitment[])[],
  told: Set<Commitment>,
): (promise: Commitment, thread: Thread, from: number, to: number) => PromiseChain {
  const answerTo = promiseAnswers(history);
  const madeAgain = ({ promise }: OpenPromise, answer: PromiseAnswer | null, at: number) => {
    const free = (made[at] ?? []).filter((one) => !told.has(one));
    return free.find(({ key }) => key === promise.key) ?? free.find((one) => isSameSentence(one, answer));
  };
  return (promise, thread, from, to) => {
    let open: OpenPromise = { promise, thread, from, said: [{ at: from, quote: promise.quote }] };
    let term: Term = { deadline: promise.date, isPutOff: false };
    const threads = new Set([thread]);
    const answers: PromiseAnswer[] = [];
    for (let at = from + 1; at <= to; at++) {
      const answer = answerTo(open, at);
      if (answer !== null) {
        answers.push(answer);
        term = termAfter(term, answer);
        open = { ...open, said: [...open.said, answer] };
      }
      const again = madeAgain(open, answer, at);
      if (again !== undefined) {
        told.add(again);
        const its = threadOf(history, at, again.initiative) ?? thread;
        threads.add(its);
        term = termOf(again, term);
        open = { promise: again, thread: its, from: at, said: [...open.said, { at, quote: again.quote }] };
      } else if (answer !== null && isSettled(answer)) break;
    }
    const outcome = outcomeOf(answers, to, term, history.followUps[to]?.facts.asOf ?? null);
    const { deadline } = term;
    return { promise, from, threads: [...threads], answers, deadline, outcome };
  };
}

function isSameSentence({ initiative, quote }: Commitment, answer: PromiseAnswer | null): boolean {
  return answer !== null && initiative === answer.initiative && quote.text === answer.quote.text;
}

function isSettled({ outcome }: PromiseAnswer): boolean {
  return outcome === "kept" || outcome === "broken";
}

/** Until when a promise is to be kept, and whether that was once sooner. */
interface Term {
  readonly deadline: DateRange | null;
  readonly isPutOff: boolean;
}

function termAfter({ deadline, isPutOff }: Term, { outcome, date }: PromiseAnswer): Term {
  return outcome === "put-off"
    ? { deadline: date, isPutOff: true }
    : { deadline: date ?? deadline, isPutOff };
}

/** The term of a promise that is made again. */
function termOf({ date }: Commitment, { deadline, isPutOff }: Term): Term {
  const isLater = deadline !== null && date !== null && date.to > deadline.to;
  return { deadline: date ?? deadline, isPutOff: isPutOff || isLater };
}

function outcomeOf(
  answers: readonly PromiseAnswer[],
  newest: number,
  { deadline, isPutOff }: Term,
  today: string | null,
): PromiseOutcome {
  const last = answers.at(-1);
  if (last === undefined || (!isSettled(last) && last.at < newest)) {
    return deadline !== null && today !== null && deadline.to < today ? "overdue" : "silent";
  }
  return last.outcome === "kept" && isPutOff ? "kept-late" : last.outcome;
}
