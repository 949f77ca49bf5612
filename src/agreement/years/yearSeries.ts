/** The years of an authority side by side: of all its committees, and of each committee, centre or theme. */
import type { Named } from "../centres/centres.ts";
import { compareTexts } from "../compareTexts.ts";
import { compareNames } from "../danish/compareNames.ts";
import { savingsFigures } from "../economy/savingsFigures.ts";
import { totalBasis, totalsOf } from "../economy/totals.ts";
import { countSmileys, ratedCount, type SmileyCounts } from "../effort/counts.ts";
import type { SavingsFigures } from "../format/catalogueSchema.ts";
import type { YearFigure, YearInitiative, YearLevel } from "./yearRows.ts";

/** One year of a series. */
export interface YearPoint {
  readonly year: number;
  readonly initiatives: readonly YearInitiative[];
  /** Net savings of the budget year alone. */
  readonly figures: readonly YearFigure[];
  /** Of all initiatives, in the latest round that their follow-up rates. */
  readonly counts: SmileyCounts;
  /** By the rule that was asked for; `null` where nothing is rated, so that nobody knows. */
  readonly delayed: number | null;
  readonly savings: SavingsFigures | null;
}

export interface YearSeries {
  /** `null` for all together. */
  readonly of: Named | null;
  /** One a year, in the order of the years; `null` where there is no follow-up, or none of this. */
  readonly points: readonly (YearPoint | null)[];
}

export interface Years {
  /** From the first to the last, without a gap. */
  readonly years: readonly number[];
  /** All together first, then by name. An initiative with several centres is in the series of each. */
  readonly series: readonly YearSeries[];
}

/** The series of a level. Figures count where they are net savings of their budget year: what a follow-up's own total holds. */
export function yearSeries(
  initiatives: readonly YearInitiative[],
  figures: readonly YearFigure[],
  level: YearLevel,
): Years {
  const years = spanOf(initiatives.map(({ budgetYear }) => budgetYear));
  const savings = figures.filter(isOwnSaving);
  const names = new Map<string, Named>();
  // The newest spelling of a name is shown.
  for (const { places } of initiatives.toSorted((a, b) => b.budgetYear - a.budgetYear)) {
    for (const one of places[level]) if (!names.has(one.id)) names.set(one.id, one);
  }
  const byPlace = gathered(initiatives, level);
  const savingsByPlace = gathered(savings, level);
  const seriesOf = (
    of: Named | null,
    own: readonly YearInitiative[],
    sums: readonly YearFigure[],
  ): YearSeries => {
    const byYear = Map.groupBy(own, ({ budgetYear }) => budgetYear);
    const sumsByYear = Map.groupBy(sums, ({ budgetYear }) => budgetYear);
    return {
      of,
      points: years.map((year) => {
        const there = byYear.get(year);
        return there === undefined ? null : pointOf(year, there, sumsByYear.get(year) ?? []);
      }),
    };
  };
  const own = [...names.values()]
    .toSorted((a, b) => compareNames(a.name, b.name) || compareTexts(a.id, b.id))
    .map((of) => seriesOf(of, byPlace.get(of.id) ?? [], savingsByPlace.get(of.id) ?? []));
  return { years, series: [seriesOf(null, initiatives, savings), ...own] };
}

function spanOf(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function isOwnSaving({ figure, year, budgetYear }: YearFigure): boolean {
  return figure.measure === "saving" && totalBasis(figure.basis) === "net" && year === budgetYear;
}

function gathered<T extends Pick<YearInitiative, "places">>(
  items: readonly T[],
  level: YearLevel,
): ReadonlyMap<string, readonly T[]> {
  const byPlace = new Map<string, T[]>();
  for (const item of items) {
    for (const { id } of item.places[level]) {
      const own = byPlace.get(id);
      if (own === undefined) byPlace.set(id, [item]);
      else own.push(item);
    }
  }
  return byPlace;
}

function pointOf(
  year: number,
  initiatives: readonly YearInitiative[],
  figures: readonly YearFigure[],
): YearPoint {
  const counts = countSmileys(initiatives.map(({ smiley }) => smiley));
  return {
    year,
    initiatives,
    figures,
    counts,
    delayed: ratedCount(counts) === 0 ? null : initiatives.filter(({ isDelayed }) => isDelayed).length,
    savings: savingsOf(figures),
  };
}

/** What net savings of one year come to; `null` where there are none. */
export function savingsOf(figures: readonly YearFigure[]): SavingsFigures | null {
  const [total] = totalsOf(figures);
  return total === undefined ? null : savingsFigures(total);
}
