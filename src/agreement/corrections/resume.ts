import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { correct } from "./correct.ts";
import { isCorrectable } from "./correctable.ts";
import { type CorrectionKind, correctionKind, itemPlace } from "./correctionKind.ts";
import { factAt, valueAt } from "./factPath.ts";
import type { HiddenFacts } from "./hiddenFacts.ts";
import { placeByNames } from "./placeByNames.ts";
import { isSameItem, nameOf, sameFact } from "./sameFact.ts";
import { states } from "./states.ts";
import { withHiddenNames } from "./withHiddenNames.ts";
import { withValueAt } from "./withValueAt.ts";

/** A document that brought its own corrections, imported. */
interface Resumed {
  readonly facts: FollowUpFacts;
  /** Those that no longer fit: the fact is gone, or reads as neither of the two values. */
  readonly lost: readonly Correction[];
}

/**
 * Facts that were read from a document which carries what its words cannot say: the names of its feed, and the corrections that were made
 * before it was written. Of those that the document itself says already only the record is kept; one that its words do not show, such as
 * an amount, is made again. `isWritten` says whether the document has words.
 */
export function resumeCorrections(
  read: FollowUpFacts,
  { names, corrections }: Pick<HiddenFacts, "names" | "corrections">,
  isWritten: (words: string) => boolean,
): Resumed {
  let facts = names === null ? read : withHiddenNames(read, names, isWritten);
  const lost: Correction[] = [];
  const order = new Map<string, number>();
  for (const given of inOrder(corrections)) {
    const correction = names === null ? given : placeByNames(given, names, facts);
    const next = correction !== null && isCorrectable(correction.path) ? resumed(facts, correction) : null;
    if (next === null) lost.push(given);
    else facts = next;
    if (correction !== null) order.set(keyOf(correction), corrections.indexOf(given));
  }
  const placeOf = (one: Correction) => order.get(keyOf(one)) ?? corrections.length;
  const own = facts.corrections?.toSorted((a, b) => placeOf(a) - placeOf(b));
  return { facts: own === undefined ? facts : { ...facts, corrections: own }, lost };
}

function keyOf(correction: Correction): string {
  return `${correction.path} ${correctionKind(correction)}`;
}

/** Outer lists before what is in them, the first items first: so each finds the places of those before it. Values come last. */
function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  const rank = (one: Correction) => {
    const place = correctionKind(one) === "changed" ? null : itemPlace(one.path);
    return place === null ? [Infinity, 0] : [place.list.split(".").length, place.index];
  };
  return corrections
    .map((one) => [rank(one), one] as const)
    .toSorted(([[depth = 0, index = 0]], [[otherDepth = 0, other = 0]]) =>
      depth === otherDepth ? (depth === Infinity ? 0 : index - other) : depth - otherDepth,
    )
    .map(([, one]) => one);
}

function resumed(facts: FollowUpFacts, correction: Correction): FollowUpFacts | null {
  const { path, was, became } = correction;
  const { corrections = [] } = facts;
  const kind = correctionKind(correction);
  if (kind === "removed") {
    const list = valueAt(facts, itemPlace(path)?.list ?? "");
    return Array.isArray(list) ? { ...facts, corrections: [...corrections, correction] } : null;
  }
  if (corrections.some((other) => other.path === path && correctionKind(other) !== "removed"))
    return sameFact(factAt(facts, path), became) ? facts : null;
  const current = factAt(facts, path) as Correction["became"] | undefined;
  const isThere = current !== undefined && (sameFact(current, became) || isAdded(kind, current, became));
  if (isThere) return { ...facts, corrections: [...corrections, { ...correction, became: current }] };
  // A document shows a text without white space at its ends, and any within as it breaks its lines.
  if (typeof became === "string" && states(current, became))
    return { ...withValueAt(facts, path, became), corrections: [...corrections, correction] };
  if (kind === "changed" && !sameFact(current, was)) return null;
  const made = correct(facts, correction);
  return made.ok ? made.facts : null;
}

/** True of what was added by name: it is there, whatever was written in it since. */
function isAdded(kind: CorrectionKind, current: unknown, became: unknown): boolean {
  return kind === "added" && nameOf(current) !== undefined && isSameItem(current, became);
}
