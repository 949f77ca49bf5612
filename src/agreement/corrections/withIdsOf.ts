import { nameId } from "../centres/centres.ts";
import type { Correction, FollowUpFacts, Initiative, Milestone } from "../format/schema.ts";
import { pairUp } from "../revision/pairUp.ts";
import { uncorrected } from "./applyCorrections.ts";
import { correctionKind, itemPlace } from "./correctionKind.ts";
import { valueAt } from "./factPath.ts";
import { currentPath } from "./listPositions.ts";
import { newId } from "./newIds.ts";

type ListName = "rounds" | "themes" | "initiatives";
type Named = FollowUpFacts[ListName][number];
/** An id of one document and what it is called in the other. */
type Renaming = (id: string) => string;

/** An item as the import read it, and as it was corrected; of what was added there is only the second. */
interface Versions {
  readonly id: string;
  readonly imported: Named | null;
  readonly corrected: Named | null;
}

/**
 * `earlier` with the ids that `fresh`, the same document imported anew, gives to the same rounds, themes and initiatives. An import makes ids of
 * places, numbers and titles, so a round that was inserted or a title that was mended moves them: what is the same is told by name,
 * as it was imported or as it was corrected, and only then by id. The order of everything stays.
 */
export function withIdsOf(fresh: FollowUpFacts, earlier: FollowUpFacts): FollowUpFacts {
  const imported = uncorrected(earlier);
  const [round, theme, initiative] = (["rounds", "themes", "initiatives"] as const).map((list) =>
    renaming(versionsIn(list, imported, earlier), fresh[list]),
  ) as [Renaming, Renaming, Renaming];
  const ofMilestone = (one: Milestone) => ({ ...one, round: round(one.round) });
  const ofInitiative = (one: Initiative) => ({
    ...one,
    id: initiative(one.id),
    theme: theme(one.theme),
    milestones: one.milestones.map(ofMilestone),
  });
  const valueIn = (path: string, value: Correction["was"]): Correction["was"] => {
    if (value === null) return null;
    if (path.endsWith(".theme")) return theme(String(value));
    if (/^initiatives\[\d+\]$/.test(path)) return ofInitiative(value as Initiative);
    if (/\.milestones\[\d+\]$/.test(path)) return ofMilestone(value as Milestone);
    const list = /^(rounds|themes)\[\d+\]$/.exec(path)?.[1];
    if (list === undefined) return value;
    const item = value as FollowUpFacts["themes"][number];
    return { ...item, id: (list === "rounds" ? round : theme)(item.id) };
  };
  return {
    ...earlier,
    rounds: earlier.rounds.map((one) => ({ ...one, id: round(one.id) })),
    themes: earlier.themes.map((one) => ({ ...one, id: theme(one.id) })),
    initiatives: earlier.initiatives.map(ofInitiative),
    ...(earlier.corrections && {
      corrections: earlier.corrections.map((one) => ({
        ...one,
        was: valueIn(one.path, one.was),
        became: valueIn(one.path, one.became),
      })),
    }),
  };
}

function versionsIn(list: ListName, imported: FollowUpFacts, earlier: FollowUpFacts): readonly Versions[] {
  const corrections = earlier.corrections ?? [];
  const known = imported[list].map((item, index): Versions => {
    const path = currentPath(corrections, `${list}[${index}]`);
    const corrected = path === null ? null : ((valueAt(earlier, path) as Named | undefined) ?? null);
    return { id: item.id, imported: item, corrected };
  });
  const added = corrections
    .filter(({ path }) => itemPlace(path)?.list === list)
    .flatMap((one): readonly Versions[] => {
      const item = correctionKind(one) === "added" ? (one.became as Named) : null;
      return item === null ? [] : [{ id: item.id, imported: null, corrected: item }];
    });
  return [...known, ...added];
}

/** Ids of one list of `earlier` as `fresh` has them; what `fresh` has not keeps its own where no other has that there. */
function renaming(own: readonly Versions[], fresh: readonly Named[]): Renaming {
  const there = fresh.map((item): Versions => ({ id: item.id, imported: item, corrected: item }));
  const { pairs, removed } = pairUp<Versions>(own, there, [
    ({ imported }) => imported && nameOf(imported),
    ({ imported, corrected }) => imported && corrected && nameOf(corrected),
    ({ corrected }) => corrected && nameOf(corrected),
    ({ id, imported }) => (imported === null ? null : id),
    ({ id }) => id,
    ({ imported }) => imported && titleOf(imported),
    ({ corrected }) => corrected && titleOf(corrected),
  ]);
  const names = new Map(pairs.map(([{ id }, { id: became }]) => [id, became]));
  const taken = new Set(fresh.map(({ id }) => id));
  for (const { id, corrected } of removed) {
    const free = taken.has(id) ? newId(taken, null, corrected === null ? id : titleOf(corrected)) : id;
    taken.add(free);
    names.set(id, free);
  }
  return (id) => names.get(id) ?? id;
}

function nameOf(item: Named): string {
  return "number" in item ? `${item.number ?? ""} ${nameId(item.title)}` : nameId(titleOf(item));
}

function titleOf(item: Named): string {
  return "label" in item ? item.label : item.title;
}
