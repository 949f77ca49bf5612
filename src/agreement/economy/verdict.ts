import { quoteShortfall } from "../contradictions/quoteShortfall.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { isShort } from "./amounts.ts";
import { type EconomyRow, economyRows } from "./rows.ts";
import { economyState } from "./state.ts";

/**
 * How the economy of an initiative went, worst first. The states of {@link economyState}, but that what was met is told
 * apart by its evidence, and what is unknown by its words:
 * - `overrun`: the document says that more was spent than agreed, and no amount says how much;
 * - `met-by-smiley`: as agreed, and for at least one amount nothing but the glad smiley says so;
 * - `met`: the document's own amounts say so;
 * - `no-target`: nothing was agreed and nothing is rated.
 */
export const ECONOMY_VERDICTS = [
  "missing",
  "not-kept",
  "overrun",
  "unknown",
  "met-by-smiley",
  "met",
  "no-target",
] as const;
export type EconomyVerdictName = (typeof ECONOMY_VERDICTS)[number];

export interface EconomyVerdict {
  readonly name: EconomyVerdictName;
  /** The amounts that are worse than agreed, each of a kind of its own: they are never added. */
  readonly short: readonly EconomyRow[];
}

/** The verdict on the initiative's economy. */
export function economyVerdict(followUp: FollowUp, initiative: Initiative): EconomyVerdict {
  const rows = economyRows(followUp, [initiative]);
  return { name: nameOf(followUp, initiative, rows), short: rows.filter(({ figure }) => isShort(figure)) };
}

function nameOf(followUp: FollowUp, initiative: Initiative, rows: readonly EconomyRow[]): EconomyVerdictName {
  const state = economyState(followUp, initiative);
  if (state === "none") return "no-target";
  if (state === "unknown" && quoteShortfall(initiative)?.kind === "overrun") return "overrun";
  if (state !== "met") return state;
  const due = rows.filter(({ isPlan }) => !isPlan);
  const isStated = due.length > 0 && due.every(({ deviation }) => deviation?.how !== "by-smiley");
  return isStated ? "met" : "met-by-smiley";
}
