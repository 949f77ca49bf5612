import { MORE_IS_BETTER, targetRange } from "./amounts.ts";
import type { AmountRow } from "./rows.ts";
import type { EconomyTotal } from "./totals.ts";

/** The parts of what was agreed, in the order in which a bar shows them: the uncertain end of an amount beside the sure one. */
export const REACHED_PARTS = ["documented", "uncertain", "by-smiley", "unknown", "missing"] as const;
export type ReachedPart = (typeof REACHED_PARTS)[number];

/** Kroner in each part, none below zero. Together they are the whole bar. */
export type ReachedParts = Readonly<Record<ReachedPart, number>>;

/**
 * What became of the savings or the revenue that were agreed, row by row, so that a surplus never covers what another row
 * is short of:
 * - `documented`: reached, by an amount that is stated or computed;
 * - `by-smiley`: reached, on the word of a glad smiley alone;
 * - `uncertain`: reached or missing, since an amount is a range, or outcome and deviation do not add up;
 * - `unknown`: agreed, and nothing says what came of it;
 * - `missing`: the least that `missing` of the total says.
 *
 * The parts add up to the agreed, to the most of it where that is a range; they are more only where more is missing than was agreed (a loss, or a row without a
 * target). What a row without a target reached is in none. `null` where more than agreed is no better (an expense), and
 * where nothing was agreed and nothing is missing.
 */
export function reachedParts({ measure, rows }: EconomyTotal<AmountRow>): ReachedParts | null {
  if (!MORE_IS_BETTER[measure]) return null;
  const parts = { documented: 0, "by-smiley": 0, uncertain: 0, unknown: 0, missing: 0 };
  for (const row of rows) addRow(parts, row);
  return REACHED_PARTS.some((part) => parts[part] > 0) ? parts : null;
}

function addRow(parts: Record<ReachedPart, number>, { figure, outcome, deviation }: AmountRow): void {
  const target = Math.max(0, targetRange(figure.target ?? 0).max);
  const least = Math.max(0, deviation?.min ?? 0);
  const most = Math.max(0, deviation?.max ?? 0);
  parts.missing += least;
  if (outcome === null || figure.target === null) {
    const known = deviation === null ? 0 : most;
    parts.uncertain += known - least;
    parts.unknown += Math.max(0, target - known);
    return;
  }
  // Where outcome and deviation do not add up, only what both admit is reached.
  const reached = Math.max(0, Math.min(target, outcome.min, target - most));
  parts[outcome.how === "by-smiley" ? "by-smiley" : "documented"] += reached;
  parts.uncertain += Math.max(target, most) - reached - least;
}
