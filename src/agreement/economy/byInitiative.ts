import { compareByMissing, type EconomyRow } from "./rows.ts";

/**
 * The rows of each initiative together: the initiatives by what is missing, their rows net before gross. A gross amount
 * tells once more what a net one tells: it decides neither its initiative's place nor comes first in it.
 */
export function byInitiative(rows: readonly EconomyRow[]): readonly (readonly EconomyRow[])[] {
  const sorted = rows.toSorted((a, b) => Number(isGross(a)) - Number(isGross(b)) || compareByMissing(a, b));
  return [...Map.groupBy(sorted, ({ initiative }) => initiative).values()].sort(compareFirst);
}

/** True of an amount that the document states gross. */
export function isGross({ figure }: EconomyRow): boolean {
  return figure.basis === "gross";
}

function compareFirst([a]: readonly EconomyRow[], [b]: readonly EconomyRow[]): number {
  return a === undefined || b === undefined ? 0 : compareByMissing(a, b);
}
