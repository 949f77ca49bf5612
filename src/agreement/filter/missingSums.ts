import { isShort } from "../economy/amounts.ts";
import { economyRows } from "../economy/rows.ts";
import { type EconomyTotal, totalsOf } from "../economy/totals.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { initiativesOf } from "../initiativesOf.ts";
import { traitsOf } from "./traits.ts";

export interface MissingSums {
  /** One for each measure, basis and year that something is missing of: they are never added to each other. */
  readonly totals: readonly EconomyTotal[];
  /** How many initiatives are short of an amount that nobody knows, or may be. */
  readonly unknown: number;
}

/** What some initiatives are short of together. */
export function missingSums(followUp: FollowUp, initiatives: readonly Initiative[]): MissingSums {
  const traits = traitsOf(followUp);
  // Nearly all initiatives are short of nothing: their amounts need not be looked at.
  const isShort = (initiative: Initiative) => traits.get(initiative)?.economy === "missing";
  const totals = totalsOf(economyRows(followUp, initiatives.filter(isShort)));
  return {
    totals: totals.filter(({ missing }) => missing.max > 0),
    unknown: initiatives.filter((initiative) => traits.get(initiative)?.isShortfallUnknown === true).length,
  };
}

/**
 * The initiatives whose shortfall a gross total tells once more: all that it is short of, where each is in a net total of the
 * same year, too. None where the total is net or has a shortfall of its own.
 */
export function toldTwice(total: EconomyTotal, totals: readonly EconomyTotal[]): readonly Initiative[] {
  if (total.basis !== "gross") return [];
  const net = totals.filter(({ basis, year }) => basis === "net" && year === total.year);
  const counted = new Set(net.flatMap(shortInitiatives));
  const short = shortInitiatives(total);
  return short.every((initiative) => counted.has(initiative)) ? short : [];
}

function shortInitiatives({ rows }: EconomyTotal): readonly Initiative[] {
  return initiativesOf(rows.filter(({ figure }) => isShort(figure)));
}
