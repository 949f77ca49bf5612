import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { correctionKind, itemPlace } from "./correctionKind.ts";
import { withItem, withoutItem, withValueAt } from "./withValueAt.ts";

/** Facts as the import read them, with corrections that were checked when they were made. */
export function applyCorrections(imported: FollowUpFacts, corrections: readonly Correction[]): FollowUpFacts {
  const { changed, lists } = sorted(corrections);
  let facts = imported;
  for (const { removed, added } of lists) {
    for (const { list, index } of removed.toReversed()) facts = withoutItem(facts, list, index);
    for (const { list, index, correction } of added) facts = withItem(facts, list, index, correction.became);
  }
  for (const { path, became } of changed) facts = withValueAt(facts, path, became);
  return withCorrections(facts, corrections);
}

/** The facts as the import read them: every correction taken back. */
export function uncorrected(facts: FollowUpFacts): FollowUpFacts {
  return withCorrections(reverted(facts, facts.corrections ?? []), []);
}

/** The facts with these of their corrections taken back, and the same list of corrections as before. */
export function reverted(facts: FollowUpFacts, corrections: readonly Correction[]): FollowUpFacts {
  const { changed, lists } = sorted(corrections);
  let original = facts;
  for (const { path, was } of changed) original = withValueAt(original, path, was);
  for (const { removed, added } of lists.toReversed()) {
    for (const { list, index } of added.toReversed()) original = withoutItem(original, list, index);
    for (const { list, index, correction } of removed)
      original = withItem(original, list, index, correction.was);
  }
  return original;
}

/** A feed without corrections has no key for them, like one that was never corrected. */
export function withCorrections(facts: FollowUpFacts, corrections: readonly Correction[]): FollowUpFacts {
  const { corrections: _, ...rest } = facts;
  return corrections.length === 0 ? rest : { ...rest, corrections: [...corrections] };
}

/** Changed values, and what was done to lists, the outer lists first: what is within an item is found by the item's place. */
function sorted(corrections: readonly Correction[]) {
  const kinds = Map.groupBy(corrections, correctionKind);
  const items = [...(kinds.get("added") ?? []), ...(kinds.get("removed") ?? [])]
    .flatMap((correction) => {
      const place = itemPlace(correction.path);
      return place === null ? [] : [{ ...place, correction }];
    })
    .sort((a, b) => depthOf(a.list) - depthOf(b.list) || a.index - b.index);
  const lists = [...Map.groupBy(items, ({ list }) => list).values()].map((own) => ({
    removed: own.filter(({ correction }) => correctionKind(correction) === "removed"),
    added: own.filter(({ correction }) => correctionKind(correction) === "added"),
  }));
  return { changed: kinds.get("changed") ?? [], lists };
}

function depthOf(list: string): number {
  return list.split(".").length;
}
