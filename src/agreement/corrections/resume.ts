import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { correct } from "./correct.ts";
import { isCorrectable } from "./correctable.ts";
import { correctionKind, itemPlace } from "./correctionKind.ts";
import { factAt, valueAt } from "./factPath.ts";
import { sameFact } from "./sameFact.ts";

/** A document that brought its own corrections, imported. */
interface Resumed {
  readonly facts: FollowUpFacts;
  /** Those that no longer fit: the fact is gone, or reads as neither of the two values. */
  readonly lost: readonly Correction[];
}

/**
 * Facts that were read from a document which names the corrections that were made before it was written: of those that the document
 * itself says already only the record is kept; one that its words do not show, such as an amount, is made again.
 */
export function resumeCorrections(fresh: FollowUpFacts, given: readonly Correction[]): Resumed {
  let facts = fresh;
  const lost: Correction[] = [];
  for (const correction of given) {
    const next = isCorrectable(correction.path) ? resumed(facts, correction) : null;
    if (next === null) lost.push(correction);
    else facts = next;
  }
  return { facts, lost };
}

function resumed(facts: FollowUpFacts, correction: Correction): FollowUpFacts | null {
  const { path, was, became } = correction;
  const { corrections = [] } = facts;
  const kind = correctionKind(correction);
  if (kind !== "removed" && corrections.some((other) => other.path === path))
    return sameFact(valueAt(facts, path), became) ? facts : null;
  if (kind === "removed") {
    const list = valueAt(facts, itemPlace(path)?.list ?? "");
    return Array.isArray(list) ? { ...facts, corrections: [...corrections, correction] } : null;
  }
  const current = factAt(facts, path) as Correction["became"] | undefined;
  if (current !== undefined && sameFact(current, became))
    return { ...facts, corrections: [...corrections, { ...correction, became: current }] };
  if (kind === "changed" && !sameFact(current, was)) return null;
  const made = correct(facts, correction);
  return made.ok ? made.facts : null;
}
