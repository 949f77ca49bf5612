import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { correctionKind } from "./correctionKind.ts";
import type { HiddenNames } from "./hiddenFacts.ts";

/**
 * A correction by the place that its fact has in `facts`, which the names were given to; `null` where it is gone. What was removed
 * keeps the number that it had in its list as the import read it.
 */
export function placeByNames(
  correction: Correction,
  names: HiddenNames,
  facts: FollowUpFacts,
): Correction | null {
  const { path } = correction;
  const [, list = "", at = "", rest = ""] = /^(rounds|themes|initiatives)\[(\d+)\](.*)$/.exec(path) ?? [];
  if (list !== "rounds" && list !== "themes" && list !== "initiatives") return correction;
  const isRemoved = correctionKind(correction) === "removed";
  if (rest === "" && isRemoved) return correction;
  const own = names[list][Number(at)];
  const index = facts[list].findIndex(({ id }) => id === own?.id);
  if (own === undefined || index === -1) return null;
  const [, row, below = ""] = /^\.milestones\[(\d+)\](.*)$/.exec(rest) ?? [];
  if (row === undefined || (below === "" && isRemoved))
    return { ...correction, path: `${list}[${index}]${rest}` };
  const round = "rounds" in own ? own.rounds[Number(row)] : undefined;
  const there = facts.initiatives[index]?.milestones.findIndex((one) => one.round === round) ?? -1;
  return there === -1 ? null : { ...correction, path: `initiatives[${index}].milestones[${there}]${below}` };
}
