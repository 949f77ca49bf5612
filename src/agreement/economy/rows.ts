import type { Rating } from "../effort/smiley.ts";
import type { FollowUp } from "../followUp.ts";
import type { Amount, Figure, Initiative } from "../format/schema.ts";
import { deviationOf, outcomeOf, targetRange } from "./amounts.ts";

/** What totals ask of a row. Amounts in whole kroner. */
export interface AmountRow {
  readonly figure: Pick<Figure, "measure" | "basis" | "target">;
  /** The year the text names, else the agreement's budget year: "Besparelse 1,1 mio. kr." is about 2017. */
  readonly year: number | null;
  /** True when the text names no year and the budget year was assumed. */
  readonly yearAssumed: boolean;
  readonly outcome: Amount | null;
  /** Positive = worse than agreed; `null` = unknown, which is not zero. */
  readonly deviation: Pick<Amount, "min" | "max"> | null;
}

/** One figure of one initiative: a row of the economy table, a bar of its chart. */
export interface EconomyRow extends AmountRow {
  /** Tells the rows of a follow-up apart: the initiative's id and the figure's place, from 1. */
  readonly id: string;
  readonly initiative: Initiative;
  readonly figure: Figure;
  readonly deviation: Amount | null;
  readonly smiley: Rating;
  /** True of an amount for a later year of which nothing is reported yet: nothing that was not kept. */
  readonly isPlan: boolean;
}

/** True where any of the initiatives has a figure: {@link economyRows} has rows. */
export function hasAmounts(initiatives: readonly Initiative[]): boolean {
  return initiatives.some(({ economy }) => economy !== null && economy.figures.length > 0);
}

/** Every figure of the initiatives as a row, in the document's order. */
export function economyRows(
  followUp: FollowUp,
  initiatives: readonly Initiative[] = followUp.initiatives,
): readonly EconomyRow[] {
  const { budgetYear } = followUp.facts;
  return initiatives.flatMap((initiative) =>
    (initiative.economy?.figures ?? []).map((figure, index) => {
      const year = figure.year ?? budgetYear;
      const outcome = outcomeOf(figure);
      const deviation = deviationOf(figure);
      const isLater = budgetYear !== null && year !== null && year > budgetYear;
      return {
        id: `${initiative.id} ${index + 1}`,
        initiative,
        figure,
        year,
        yearAssumed: figure.year === null && budgetYear !== null,
        outcome,
        deviation,
        smiley: initiative.economy?.smiley ?? null,
        isPlan: isLater && outcome === null && deviation === null,
      };
    }),
  );
}

/**
 * Orders rows by what is missing: the largest shortfall first, then what is unknown (a sur smiley before the
 * others, the largest target first), then what is met. Rows that tie keep their order.
 */
export function compareByMissing(a: EconomyRow, b: EconomyRow): number {
  const byGroup = missingGroup(a) - missingGroup(b);
  if (byGroup !== 0) return byGroup;
  if (a.deviation !== null && b.deviation !== null) {
    return b.deviation.max - a.deviation.max || b.deviation.min - a.deviation.min;
  }
  return targetRange(b.figure.target ?? 0).max - targetRange(a.figure.target ?? 0).max;
}

function missingGroup({ deviation, smiley }: EconomyRow): number {
  if (deviation === null) return smiley === "sur" ? 1 : 2;
  return deviation.max > 0 ? 0 : 3;
}
