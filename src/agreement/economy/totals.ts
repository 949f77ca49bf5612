/**
 * Totals of figures: only amounts of one measure, one basis and one year are added, a range stays a range, and each total
 * says how its amounts are known and what it leaves out.
 */

import { initiativesByCentre } from "../centres/centres.ts";
import type { FollowUp } from "../followUp.ts";
import { type Basis, type EvidenceGrade, MEASURES, type Measure, type Target } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { type KronerRange, targetOf, targetRange } from "./amounts.ts";
import { type AmountRow, type EconomyRow, economyRows } from "./rows.ts";

/**
 * What a total is on. Gross is always apart. An amount whose basis is not stated is added to the net ones:
 * an assumption, since the document marks gross where it means it ("1,4 mio. kr. (brutto)") and what counts in
 * a municipality's own budget is net. It carries the real document's savings: seven of the eight state no
 * basis, and of the eighth (7.06) only what is missing is stated net, its agreed 1.1 million being taken to be
 * on the same basis. `basisAssumed` counts the rows, so that a screen can say so.
 */
export const TOTAL_BASES = ["net", "gross"] as const;
export type TotalBasis = (typeof TOTAL_BASES)[number];

/** The basis a figure is totalled on. See {@link TotalBasis} for the assumption it makes. */
export function totalBasis(basis: Basis): TotalBasis {
  return basis === "gross" ? "gross" : "net";
}

/** The part of an outcome that is known in one way. */
interface GradeTotal extends KronerRange {
  readonly rows: number;
}

/** What the rows of one measure, basis and year add up to, in whole kroner. */
export interface EconomyTotal<Row extends AmountRow = EconomyRow> {
  readonly measure: Measure;
  readonly basis: TotalBasis;
  readonly year: number | null;
  readonly rows: readonly Row[];
  /** The sum of the targets that are stated: what was agreed; a range where one of them is. */
  readonly target: Target;
  /** The sum of the outcomes that are known: what was reached or spent. */
  readonly outcome: KronerRange;
  /** The outcome by how it is known; the three add up to it. `by-smiley` is what rests on a smiley alone. */
  readonly byGrade: Readonly<Record<EvidenceGrade, GradeTotal>>;
  /** The sum of what is worse than agreed; what is better elsewhere does not make up for it. */
  readonly missing: KronerRange;
  /** The sum of what is better than agreed. */
  readonly surplus: KronerRange;
  /** Rows that `target` leaves out, because no target is stated. */
  readonly withoutTarget: readonly Row[];
  /** Rows that `outcome` leaves out, because neither a figure nor a glad smiley speaks; they are not zero. */
  readonly withoutOutcome: readonly Row[];
  /** The part of `target` whose outcome is unknown. */
  readonly targetWithoutOutcome: Target;
  /** Rows whose basis is assumed (see {@link TotalBasis}) and rows whose year is. */
  readonly basisAssumed: number;
  readonly yearAssumed: number;
}

/** The totals of any rows, one for each measure, year and basis that occurs: by measure, then year, net first. */
export function totalsOf<Row extends AmountRow>(rows: readonly Row[]): readonly EconomyTotal<Row>[] {
  const groups = Map.groupBy(
    rows,
    ({ figure, year }) => `${figure.measure} ${totalBasis(figure.basis)} ${year}`,
  );
  return Array.from(groups.values(), (own) => totalOf(own as [Row, ...Row[]])).sort(
    (a, b) =>
      MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
      (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER) ||
      TOTAL_BASES.indexOf(a.basis) - TOTAL_BASES.indexOf(b.basis),
  );
}

/**
 * The headline "savings reached of agreed": the net savings of the budget year, or, where a follow-up names
 * no budget year, its only total of net savings. `null` when there is none, or a choice. Savings of other
 * years, gross savings and everything that is not a saving stay in totals of their own.
 */
export const savingsTotal = memoized((followUp): EconomyTotal | null => {
  const { budgetYear } = followUp.facts;
  const savings = totalsOf(economyRows(followUp)).filter(
    ({ measure, basis }) => measure === "saving" && basis === "net",
  );
  if (budgetYear !== null) return savings.find(({ year }) => year === budgetYear) ?? null;
  return savings.length === 1 ? (savings[0] ?? null) : null;
});

/** What was agreed; `null` where no row states a target, which is not zero. */
export function statedTarget({ rows, target, withoutTarget }: EconomyTotal<AmountRow>): Target | null {
  return withoutTarget.length === rows.length ? null : target;
}

/**
 * The outcomes of the rows that state a target, which alone say how much is reached "of the agreed"; of all rows where no
 * row states one. `null` where no outcome of these is known, which is not zero.
 */
export function outcomeOfAgreed(total: EconomyTotal<AmountRow>): KronerRange | null {
  return sumKnown(rowsOfAgreed(total).map(({ outcome }) => outcome));
}

/** The rows that state a target; all rows where none does. */
export function rowsOfAgreed<Row extends AmountRow>({
  rows,
  withoutTarget,
}: EconomyTotal<Row>): readonly Row[] {
  return withoutTarget.length === rows.length ? rows : rows.filter((row) => row.figure.target !== null);
}

/**
 * The part of {@link outcomeOfAgreed} that the document's amounts say, stated or computed; the rest is by a smiley alone.
 * `null` where no amount says anything.
 */
export function documentedOutcome(total: EconomyTotal<AmountRow>): KronerRange | null {
  return sumKnown(rowsOfAgreed(total).map(({ outcome }) => (outcome?.how === "by-smiley" ? null : outcome)));
}

/** The part of {@link outcomeOfAgreed} that rests on a smiley alone; `null` where none does. */
export function outcomeBySmiley(total: EconomyTotal<AmountRow>): KronerRange | null {
  return sumKnown(rowsOfAgreed(total).map(({ outcome }) => (outcome?.how === "by-smiley" ? outcome : null)));
}

/** The outcomes that {@link outcomeOfAgreed} leaves out; `null` where it leaves none out. */
export function outcomeBesideAgreed({ rows, withoutTarget }: EconomyTotal): KronerRange | null {
  if (withoutTarget.length === rows.length) return null;
  return sumKnown(withoutTarget.map(({ outcome }) => outcome));
}

/** Theme id to the totals of its rows, in the document's order; a theme without any has none. */
export function totalsByTheme(
  followUp: FollowUp,
  rows: readonly EconomyRow[] = economyRows(followUp),
): ReadonlyMap<string, readonly EconomyTotal[]> {
  const byTheme = Map.groupBy(rows, ({ initiative }) => initiative.theme);
  return new Map(followUp.themes.map(({ id }) => [id, totalsOf(byTheme.get(id) ?? [])]));
}

/** Committee id to the totals of its rows, in the order of the committees; none where the follow-up is one committee's own. */
export function totalsByCommittee(
  { union }: FollowUp,
  rows: readonly EconomyRow[],
): ReadonlyMap<string, readonly EconomyTotal[]> {
  const byPart = Map.groupBy(rows, ({ initiative }) => union?.partOf.get(initiative.id));
  return new Map(union?.committees.map((part) => [part.id, totalsOf(byPart.get(part) ?? [])]));
}

/**
 * Responsible centre id (`null`: nobody is named) to the totals of its rows, in the order the document first names
 * the centres. An initiative with several centres counts in full at each, so these totals must not be added up.
 */
export function totalsByCentre(
  followUp: FollowUp,
  rows: readonly EconomyRow[] = economyRows(followUp),
): ReadonlyMap<string | null, readonly EconomyTotal[]> {
  const byInitiative = Map.groupBy(rows, ({ initiative }) => initiative);
  return new Map(
    Array.from(initiativesByCentre(followUp), ([id, initiatives]) => [
      id,
      totalsOf(initiatives.flatMap((initiative) => byInitiative.get(initiative) ?? [])),
    ]),
  );
}

/** Adds rows that share measure, basis and year; `rows` is never empty. */
function totalOf<Row extends AmountRow>(rows: readonly [Row, ...Row[]]): EconomyTotal<Row> {
  const [{ figure, year }] = rows;
  const withoutOutcome = rows.filter((row) => row.outcome === null);
  const deviations = rows.flatMap((row) => row.deviation ?? []);
  return {
    measure: figure.measure,
    basis: totalBasis(figure.basis),
    year,
    rows,
    target: sumTargets(rows),
    outcome: sumRanges(rows.flatMap((row) => row.outcome ?? [])),
    byGrade: {
      stated: gradeTotal(rows, "stated"),
      computed: gradeTotal(rows, "computed"),
      "by-smiley": gradeTotal(rows, "by-smiley"),
    },
    missing: sumRanges(deviations.map(({ min, max }) => ({ min: Math.max(0, min), max: Math.max(0, max) }))),
    surplus: sumRanges(
      deviations.map(({ min, max }) => ({ min: Math.max(0, -max), max: Math.max(0, -min) })),
    ),
    withoutTarget: rows.filter((row) => row.figure.target === null),
    withoutOutcome,
    targetWithoutOutcome: sumTargets(withoutOutcome),
    basisAssumed: rows.filter((row) => row.figure.basis === null).length,
    yearAssumed: rows.filter((row) => row.yearAssumed).length,
  };
}

function gradeTotal(rows: readonly AmountRow[], grade: EvidenceGrade): GradeTotal {
  const outcomes = rows.flatMap((row) => (row.outcome?.how === grade ? row.outcome : []));
  return { rows: outcomes.length, ...sumRanges(outcomes) };
}

function sumTargets(rows: readonly AmountRow[]): Target {
  return targetOf(sumRanges(rows.map((row) => targetRange(row.figure.target ?? 0))));
}

/** The sum of what is known; `null` where nothing is. */
export function sumKnown(ranges: readonly (KronerRange | null)[]): KronerRange | null {
  const known = ranges.filter((range) => range !== null);
  return known.length === 0 ? null : sumRanges(known);
}

/** The sum of ranges; of none it is zero. */
export function sumRanges(ranges: readonly KronerRange[]): KronerRange {
  return ranges.reduce<KronerRange>(
    (sum, range) => ({ min: sum.min + range.min, max: sum.max + range.max }),
    { min: 0, max: 0 },
  );
}
