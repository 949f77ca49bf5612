import { economyRows } from "../economy/rows.ts";
import { type EconomyTotal, totalsOf } from "../economy/totals.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
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
