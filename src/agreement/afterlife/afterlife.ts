/**
 * What the document promises for a time after its own last round. No later follow-up reports on these promises once the
 * agreement has ended.
 */

import { compareTexts } from "../compareTexts.ts";
import { type DateRange, type FoundDate, findDates } from "../danish/dates.ts";
import { eachInSteps } from "../eachInSteps.ts";
import { lastRoundDate } from "../effort/lastRoundDate.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { currentStatements, type Statement } from "../quotes/currentStatements.ts";
import { toTheEnd } from "../toTheEnd.ts";
import type { Commitment } from "./commitment.ts";
import { promiseKeys } from "./promiseKeys.ts";
import { commitmentKindOf, promisesNothing, promisesUndated } from "./promiseWords.ts";

/**
 * The sentences that name a date after the last round, and the notes that put something off without one, in the order
 * of time; those without a date last, and otherwise in the document's order. A sentence with two such dates is two
 * commitments, and one that only says what is spent in a later year, how long something lasts or what another agreement contains is none. Only current texts count: what an
 * earlier round announced has happened since or is repeated in them.
 */
export function afterlife(followUp: FollowUp): readonly Commitment[] {
  toTheEnd(afterlifeSteps(followUp));
  return found.get(followUp) ?? [];
}

const found = new WeakMap<FollowUp, readonly Commitment[]>();

/** True where {@link afterlife} answers at once. */
export function isAfterlifeFound(followUp: FollowUp): boolean {
  return found.has(followUp);
}

/** Finds what {@link afterlife} answers, in steps, for whoever has other work between them. */
export function* afterlifeSteps(followUp: FollowUp): Generator<void, void> {
  if (!found.has(followUp)) found.set(followUp, yield* commitmentSteps(followUp, afterRounds(followUp)));
}

/** True where {@link afterlife} finds anything; it reads no further than to the first. */
export const hasAfterlife = memoized((followUp): boolean => {
  const read = commitmentReader(followUp, afterRounds(followUp), () => () => "");
  return followUp.initiatives.some((initiative) => read(initiative).length > 0);
});

/**
 * What a follow-up puts off to a time after itself, as {@link afterlife} finds it: also to a later day of its own year, which
 * the next follow-up can tell of. What an agreed text or a bare year says of its own year is what was agreed, and put off by
 * nobody.
 */
export function putOff(followUp: FollowUp): readonly Commitment[] {
  const end = endOfRounds(followUp);
  const { asOf } = followUp.facts;
  const since = asOf !== null && end !== null && asOf < end ? asOf : end;
  const laterThan: LaterThan = ({ field }, { precision }) =>
    precision === "year" || field === "milestone.text" || field === "economy.text" ? end : since;
  return toTheEnd(commitmentSteps(followUp, laterThan));
}

/** The day after which a date in a statement counts as later. */
type LaterThan = (statement: Statement, date: FoundDate) => string | null;

function afterRounds(followUp: FollowUp): LaterThan {
  const end = endOfRounds(followUp);
  return () => end;
}

function* commitmentSteps(followUp: FollowUp, laterThan: LaterThan): Generator<void, readonly Commitment[]> {
  const read = commitmentReader(followUp, laterThan, promiseKeys(followUp));
  const commitments = yield* eachInSteps(followUp.initiatives, read);
  return commitments.flat().sort(compareByDate);
}

/** Reads the commitments of one initiative after the other; keys depend on the order. */
function commitmentReader(
  followUp: FollowUp,
  laterThan: LaterThan,
  keysOf: ReturnType<typeof promiseKeys>,
): (initiative: Initiative) => readonly Commitment[] {
  const statementsOf = currentStatements(followUp);
  const { asOf } = followUp.facts;
  const calendar = { today: asOf ?? endOfRounds(followUp), asOf, laterThan };
  return (initiative) =>
    statementsOf(initiative).flatMap((statement) => commitmentsIn(statement, initiative, calendar, keysOf));
}

/** Compares by the last day, the more precise date first; those without a date come last. For `sort`. */
function compareByDate(
  { date: a }: { readonly date: DateRange | null },
  { date: b }: { readonly date: DateRange | null },
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareTexts(a.to, b.to) || compareTexts(b.from, a.from);
}

/** The day after which a date counts: the last round's, else the end of the budget year, else the document's own. */
function endOfRounds(followUp: FollowUp): string | null {
  const { budgetYear, asOf } = followUp.facts;
  return lastRoundDate(followUp) ?? (budgetYear === null ? asOf : `${budgetYear}-12-31`);
}

interface Calendar {
  /** The day from which an assumed year is reckoned. */
  readonly today: string | null;
  readonly asOf: string | null;
  readonly laterThan: LaterThan;
}

function commitmentsIn(
  statement: Statement,
  initiative: Initiative,
  { today, asOf, laterThan }: Calendar,
  keysOf: ReturnType<typeof promiseKeys>,
): readonly Commitment[] {
  if (promisesNothing(statement.text)) return [];
  const dates = findDates(statement.text, today === null ? null : Number(today.slice(0, 4)));
  const isLater = (date: FoundDate) => {
    const end = laterThan(statement, date);
    return end !== null && date.to > end && !(date.yearAssumed && date.to < `${today}`);
  };
  // A day or month that has passed is what was put off, a bare year may be what is spoken of: "resultatet i 2017".
  const isOver = dates.some(({ precision }) => precision !== "year");
  const isUndated = statement.field !== "milestone.text" && !isOver && promisesUndated(statement.text);
  if (dates.length === 0 && !isUndated) return [];
  // Counted even when its date has passed, so that the next one with the same words keeps its key.
  const keyAt = keysOf(initiative, statement.text, dates);
  const common = { initiative, kind: commitmentKindOf(statement.text), quote: statement };
  const later = dates.flatMap((date, place) => {
    if (!isLater(date)) return [];
    const { from, to, precision } = date;
    const isPast = asOf !== null && to < asOf;
    return { ...common, key: keyAt(place), date: { from, to, precision }, isPast };
  });
  if (later.length > 0) return later;
  return isUndated ? [{ ...common, key: keyAt(0), date: null, isPast: false }] : [];
}
