/** From one year to the next: what changed, because of what, and whether the two can be compared at all. */
import { type RatingKey, ratedCount } from "../effort/counts.ts";
import type { SavingsFigures } from "../format/catalogueSchema.ts";
import type { YearInitiative } from "./yearRows.ts";
import { savingsOf, type YearPoint, type YearSeries } from "./yearSeries.ts";

/** What the years are shown by. */
export const YEAR_METRICS = ["results", "delayed", "savings"] as const;
export type YearMetric = (typeof YEAR_METRICS)[number];

/**
 * Why two years are not joined by a line:
 * - `no-follow-up`: one of them has none of this;
 * - `other-stage`: one follow-up is the last of its agreement and the other is not, or their rounds differ;
 * - `nothing-rated`: in one of them nobody has rated anything;
 * - `no-savings`: in one of them no savings are stated;
 * - `unknown-savings`: of part of the savings nobody knows what came of them;
 * - `other-initiatives`: fewer than half of either year's are in both.
 */
export type ApartReason =
  | "no-follow-up"
  | "other-stage"
  | "nothing-rated"
  | "no-savings"
  | "unknown-savings"
  | "other-initiatives";

/** A difference of numbers, or of kroner, in two parts, which add up to it. */
export interface Difference {
  /** Among the initiatives that are in both years. */
  readonly results: number;
  /** Because initiatives came and went. */
  readonly composition: number;
}

export interface YearStep {
  readonly from: number;
  readonly to: number;
  /** Initiatives in both years, of the same committee and thread or title; in the later alone; in the earlier alone. */
  readonly returning: number;
  readonly came: number;
  readonly gone: number;
  /** `null` where one of the years has no numbers of it. */
  readonly smileys: Readonly<Record<RatingKey, Difference>> | null;
  readonly delayed: Difference | null;
  /** Savings in kroner, agreed and reached; `null` where a year's are not stated, not known or no single figure. */
  readonly agreed: Difference | null;
  readonly reached: Difference | null;
  /** The savings of those in both years, before and after. */
  readonly savings: readonly [before: SavingsFigures | null, after: SavingsFigures | null];
  /** Why the years are not joined by a line; empty where they are. */
  readonly apart: readonly ApartReason[];
}

/** The steps from each year to the next: one fewer than there are years. */
export function yearSteps(
  { points }: YearSeries,
  years: readonly number[],
  metric: YearMetric,
): readonly YearStep[] {
  return years.slice(1).map((to, index) => {
    const [before, after] = [points[index] ?? null, points[index + 1] ?? null];
    const from = years[index] ?? to;
    if (before === null || after === null) {
      const [gone, came] = [before?.initiatives.length ?? 0, after?.initiatives.length ?? 0];
      return { ...NOTHING, from, to, gone, came };
    }
    return stepOf(before, after, metric);
  });
}

const NOTHING = {
  ...{ returning: 0, smileys: null, delayed: null, agreed: null, reached: null },
  savings: [null, null],
  apart: ["no-follow-up"],
} as const;

function stepOf(before: YearPoint, after: YearPoint, metric: YearMetric): YearStep {
  const both = inBoth(before.initiatives, after.initiatives);
  const isRated = [before, after].every(({ counts }) => ratedCount(counts) > 0);
  const difference = (is: (one: YearInitiative) => boolean): Difference => {
    const count = (list: readonly YearInitiative[]) => list.filter(is).length;
    const results = count(both.after) - count(both.before);
    return { results, composition: count(after.initiatives) - count(before.initiatives) - results };
  };
  const ids = { before: idsOf(both.before), after: idsOf(both.after) };
  const savings = [
    savingsOf(before.figures.filter(({ id }) => ids.before.has(id))),
    savingsOf(after.figures.filter(({ id }) => ids.after.has(id))),
  ] as const;
  const ofSavings = (kronerOf: (savings: SavingsFigures) => number | null): Difference | null => {
    const [first, last] = [before.savings, after.savings].map((one) => one && kronerOf(one));
    // Where those in both years have no savings, theirs come to nothing.
    const [early, late] = savings.map((one) => (one === null ? 0 : kronerOf(one)));
    if (first == null || last == null || early == null || late == null) return null;
    const results = late - early;
    return { results, composition: last - first - results };
  };
  return {
    from: before.year,
    to: after.year,
    returning: both.after.length,
    came: after.initiatives.length - both.after.length,
    gone: before.initiatives.length - both.before.length,
    smileys: isRated
      ? {
          glad: difference(({ smiley }) => smiley === "glad"),
          neutral: difference(({ smiley }) => smiley === "neutral"),
          sur: difference(({ smiley }) => smiley === "sur"),
          none: difference(({ smiley }) => smiley === null),
        }
      : null,
    delayed: isRated ? difference(({ isDelayed }) => isDelayed) : null,
    agreed: ofSavings(({ agreed }) => singleOf(agreed)),
    reached: ofSavings((one) => (isSavingKnown(one) ? singleOf(one.reached) : null)),
    savings,
    apart: apartReasons(before, after, ids, metric),
  };
}

/** True where it is known what came of all of the savings. */
function isSavingKnown({ reached, unknown }: SavingsFigures): boolean {
  return reached !== null && unknown.max === 0;
}

/** An amount that is one figure; `null` for a range, and for none. */
function singleOf(amount: SavingsFigures["agreed" | "reached"]): number | null {
  if (amount === null || typeof amount === "number") return amount;
  return amount.min === amount.max ? amount.min : null;
}

/** True where no initiative returns, and nothing else keeps the years apart. */
export function isAllReplaced({ returning, apart }: YearStep): boolean {
  return returning === 0 && apart.length === 1 && apart[0] === "other-initiatives";
}

/**
 * What is worth saying once of steps in which all is replaced, where there are several: that no initiative returns in any step at all,
 * or that none does in those; else `null`.
 */
export function replacedAtOnce(steps: readonly YearStep[]): "everywhere" | "elsewhere" | null {
  if (steps.filter(isAllReplaced).length < 2) return null;
  return steps.every(({ returning }) => returning === 0) ? "everywhere" : "elsewhere";
}

/** The initiatives that two years have in common: by their threads, else by their titles. One that a year has twice is nobody's. */
function inBoth(before: readonly YearInitiative[], after: readonly YearInitiative[]) {
  const partners = new Map<YearInitiative, YearInitiative>();
  const paired = new Set<YearInitiative>();
  for (const keyOf of [byThread, byTitle]) {
    const earlier = onlyOnes(before, keyOf);
    for (const [key, later] of onlyOnes(after, keyOf)) {
      const one = earlier.get(key);
      if (one === undefined || paired.has(one) || partners.has(later)) continue;
      partners.set(later, one);
      paired.add(one);
    }
  }
  return { before: [...partners.values()], after: [...partners.keys()] };
}

const byThread = (initiative: YearInitiative) => initiative.byThread;
const byTitle = (initiative: YearInitiative) => initiative.byTitle;

function onlyOnes(
  initiatives: readonly YearInitiative[],
  keyOf: (initiative: YearInitiative) => string | null,
): ReadonlyMap<string, YearInitiative> {
  const only = new Map<string, YearInitiative>();
  for (const [key, [one, ...others]] of Map.groupBy(initiatives, keyOf))
    if (key !== null && one !== undefined && others.length === 0) only.set(key, one);
  return only;
}

function idsOf(initiatives: readonly YearInitiative[]): ReadonlySet<string> {
  return new Set(initiatives.map(({ id }) => id));
}

function apartReasons(
  before: YearPoint,
  after: YearPoint,
  both: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> },
  metric: YearMetric,
): readonly ApartReason[] {
  const points = [before, after];
  const reasons: (ApartReason | false)[] = [stageOf(before) !== stageOf(after) && "other-stage"];
  if (metric === "savings") {
    const savings = points.map((point) => point.savings);
    const isStated = savings.every((one) => one !== null && one.agreed !== null);
    const isKnown = savings.every((one) => one !== null && isSavingKnown(one));
    reasons.push(!isStated && "no-savings", isStated && !isKnown && "unknown-savings");
  } else reasons.push(points.some(({ counts }) => ratedCount(counts) === 0) && "nothing-rated");
  const isMostly = ({ initiatives, figures }: YearPoint, shared: ReadonlySet<string>) => {
    const all = new Set((metric === "savings" ? figures : initiatives).map(({ id }) => id));
    return 2 * [...all].filter((id) => shared.has(id)).length >= all.size;
  };
  const isMostlySame = isMostly(before, both.before) && isMostly(after, both.after);
  reasons.push(!isMostlySame && "other-initiatives");
  return reasons.filter((reason) => reason !== false);
}

/** How far the follow-ups of a year are, alike for two years that are equally far; never alike where they differ among themselves. */
function stageOf({ year, initiatives }: YearPoint): string {
  const stages = new Set(
    initiatives.map(({ stage: { isLast, round } }) => (isLast ? "last" : round.replace(/\d{4}/g, ""))),
  );
  return stages.size === 1 ? [...stages].join() : `mixed ${year}`;
}

/** The largest part of a bar that any year of the series has, for one scale over all of them. */
export function highestOf(series: readonly YearSeries[], metric: YearMetric): number {
  return Math.max(
    0,
    ...series.flatMap(({ points }) =>
      points.map((point) => {
        if (point === null) return 0;
        if (metric !== "savings") return point.initiatives.length;
        const { parts } = point.savings ?? {};
        return parts == null ? 0 : Object.values(parts).reduce((sum, part) => sum + part, 0);
      }),
    ),
  );
}
