import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { type EconomyRow, economyRows } from "./rows.ts";

/**
 * The state of an initiative's economy: exactly one, the first of these that applies:
 * - `missing`: some figure is worse than agreed, whatever the smiley says;
 * - `not-kept`: the smiley is sur ("Budget ikke overholdt/Den forventede besparelse opnås ikke"), but no
 *   figure says by how much;
 * - `unknown`: an amount was agreed, and neither figure nor smiley settles whether it was kept, or a neutral smiley stands alone;
 * - `met`: every figure is as agreed or better, or the smiley is glad and there are no figures;
 * - `none`: neither figure nor smiley ("Der er ikke særskilt økonomisk effekt").
 */
export const ECONOMY_STATES = ["missing", "not-kept", "unknown", "met", "none"] as const;
export type EconomyState = (typeof ECONOMY_STATES)[number];

/** The initiative's state, one of {@link ECONOMY_STATES}. */
export function economyState(followUp: FollowUp, initiative: Initiative): EconomyState {
  const smiley = initiative.economy?.smiley ?? null;
  const rows = economyRows(followUp, [initiative]);
  if (rows.some(isWorse)) return "missing";
  if (smiley === "sur") return "not-kept";
  const due = rows.filter(({ isPlan }) => !isPlan);
  if (due.some(({ deviation }) => deviation === null)) return "unknown";
  if (due.length > 0 || smiley === "glad") return "met";
  return rows.length > 0 || smiley === "neutral" ? "unknown" : "none";
}

/**
 * True when nobody can say how much is missing, or whether anything is: the economy is not kept or unknown, and its
 * amounts do not settle it.
 */
export function isShortfallUnknown(followUp: FollowUp, initiative: Initiative): boolean {
  const state = economyState(followUp, initiative);
  if (state === "unknown") return true;
  return state === "not-kept" && smileyAgainstFigures(followUp, initiative) === null;
}

/** How a smiley and the figures beside it can disagree: each is what the document says, neither is corrected. */
export type Disagreement = "glad-but-missing" | "sur-but-met";

/**
 * Where the economy smiley and the figures of an initiative disagree: glad although something is missing, or
 * sur although every figure is known to be as agreed or better. `null` when they agree, or when one of them
 * says nothing. What only the words contradict is for the contradiction rules.
 */
export function smileyAgainstFigures(followUp: FollowUp, initiative: Initiative): Disagreement | null {
  const smiley = initiative.economy?.smiley ?? null;
  const due = economyRows(followUp, [initiative]).filter(({ isPlan }) => !isPlan);
  if (smiley === "glad" && due.some(isWorse)) return "glad-but-missing";
  const allMet = due.length > 0 && due.every((row) => row.deviation !== null && !isWorse(row));
  return smiley === "sur" && allMet ? "sur-but-met" : null;
}

function isWorse({ deviation }: EconomyRow): boolean {
  return deviation !== null && deviation.max > 0;
}
