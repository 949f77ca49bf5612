import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { correct, correctAll } from "./correct.ts";
import { valueAt } from "./factPath.ts";

/** A document that was imported again, with the corrections of its earlier feed. */
export interface Replayed {
  readonly facts: FollowUpFacts;
  /** Those that were made again, at the place where the new feed has the fact. */
  readonly kept: readonly Correction[];
  /** Those that the document itself now says. */
  readonly settled: readonly Correction[];
  /** Those that no longer fit: the fact is gone, or reads otherwise than when it was corrected. */
  readonly lost: readonly Correction[];
}

/**
 * Makes the corrections of `earlier` again in `fresh`, the same document imported anew. A place is found by what it is (the
 * id of an initiative, round or theme), not by its number in a list. Nothing is overwritten that reads otherwise
 * than what the correction was made of.
 */
export function replayCorrections(earlier: FollowUpFacts, fresh: FollowUpFacts): Replayed {
  const fitting: Correction[] = [];
  const settled: Correction[] = [];
  const lost: Correction[] = [];
  for (const correction of earlier.corrections ?? []) {
    const path = placeIn(earlier, fresh, correction.path);
    const current = path === null ? undefined : valueAt(fresh, path);
    if (path !== null && current === correction.became) settled.push(correction);
    else if (path === null || current !== correction.was) lost.push(correction);
    else fitting.push({ ...correction, path });
  }
  // All as one: the ends of a range may be valid only together.
  const all = correctAll(fresh, fitting);
  if (all.ok) {
    // An amount that is computed stays what the others come to.
    const stands = ({ path, became }: Correction) => valueAt(all.facts, path) === became;
    lost.push(...fitting.filter((correction) => !stands(correction)));
    return { facts: all.facts, kept: fitting.filter(stands), settled, lost };
  }
  let facts = fresh;
  const kept: Correction[] = [];
  for (const correction of fitting) {
    const corrected = correct(facts, correction);
    if (corrected.ok) facts = corrected.facts;
    (corrected.ok ? kept : lost).push(correction);
  }
  return { facts, kept, settled, lost };
}

/** Where `fresh` has what stands at `path` of `earlier`. */
function placeIn(earlier: FollowUpFacts, fresh: FollowUpFacts, path: string): string | null {
  const [, list = "", at = "", rest = ""] = /^(rounds|themes|initiatives)\[(\d+)\](.*)$/.exec(path) ?? [];
  if (list !== "rounds" && list !== "themes" && list !== "initiatives") return path;
  const id = earlier[list][Number(at)]?.id;
  const index = fresh[list].findIndex((item) => item.id === id);
  if (index === -1) return null;
  const [, row, inner = ""] = /^\.milestones\[(\d+)\](.*)$/.exec(rest) ?? [];
  if (row === undefined) return `${list}[${index}]${rest}`;
  const round = earlier.initiatives[Number(at)]?.milestones[Number(row)]?.round;
  const milestone = fresh.initiatives[index]?.milestones.findIndex((item) => item.round === round) ?? -1;
  return milestone === -1 ? null : `${list}[${index}].milestones[${milestone}]${inner}`;
}
