import type { Correction, Figure, FollowUpFacts } from "../format/schema.ts";
import { correctionKind, itemPlace } from "./correctionKind.ts";
import { factAt, valueAt } from "./factPath.ts";
import { currentPath, importedPath } from "./listPositions.ts";
import { aboutOf, type FigureVersions, pairFigures } from "./pairFigures.ts";
import { isSameItem, nameOf, sameFact } from "./sameFact.ts";
import { states } from "./states.ts";

/** A feed with corrections, by the ids of the new one; as it was imported; and the same document imported anew. */
export interface Imports {
  readonly earlier: FollowUpFacts;
  /** `earlier` without its corrections. */
  readonly imported: FollowUpFacts;
  readonly fresh: FollowUpFacts;
}

/**
 * Where `fresh` has the fact that a correction of `earlier` is about; of what was added the list that it belongs to. `settled`
 * where `fresh` states itself what it became, `lost` where it has no such fact or another than was corrected.
 */
export function fittingPlace(imports: Imports, correction: Correction): string {
  const { earlier, imported, fresh } = imports;
  const { path, was, became } = correction;
  const item = correctionKind(correction) === "changed" ? null : itemPlace(path);
  const own = importedPath(earlier.corrections ?? [], item?.list ?? path);
  const place = own === null ? null : placeIn(imports, own, correction);
  if (own === null || place === null) return "lost";
  const current = factAt(fresh, place);
  if (item === null) return states(current, became) ? "settled" : sameFact(current, was) ? place : "lost";
  if (!Array.isArray(current)) return "lost";
  if (was !== null) return placeOfRemoved(imports, item.list, current, was, place, valueAt(imported, own));
  if (!item.list.endsWith(".figures")) return placeOfAdded(imports, item.list, current, became, place);
  return placeOfFigure(imports, item.list, own, current, became as Figure, place);
}

/** Where `fresh` has a fact that was corrected, also where it reads otherwise there; `null` of what was added or removed, and of what is gone. */
export function placeOfChanged(imports: Imports, correction: Correction): string | null {
  if (correctionKind(correction) !== "changed") return null;
  const own = importedPath(imports.earlier.corrections ?? [], correction.path);
  const place = own === null ? null : placeIn(imports, own, correction);
  return place === null || factAt(imports.fresh, place) === undefined ? null : place;
}

/** What was added to, or removed from, a list of `earlier`. */
function itemsOf({ earlier }: Imports, list: string, kind: "added" | "removed"): readonly unknown[] {
  return (earlier.corrections ?? [])
    .filter((one) => correctionKind(one) === kind && itemPlace(one.path)?.list === list)
    .map(({ was, became }) => (kind === "added" ? became : was));
}

function placeOfAdded(
  imports: Imports,
  list: string,
  items: readonly unknown[],
  added: unknown,
  place: string,
): string {
  // What is written anew in the place of what was removed is not there twice.
  const removed = itemsOf(imports, list, "removed");
  const staying = items.filter((one) => !removed.some((gone) => sameFact(one, gone)));
  const same = staying.find((one) => isSameItem(one, added) || states(one, added));
  return same === undefined ? place : states(same, added) ? "settled" : "lost";
}

/** A figure is added once: where the document has come to state it, or another amount of what it is about, it is not. */
function placeOfFigure(
  imports: Imports,
  list: string,
  own: string,
  items: readonly Figure[],
  added: Figure,
  place: string,
): string {
  const before = figuresBefore(imports, own);
  // Of several that were added alike each has its own.
  const alike = itemsOf(imports, list, "added").filter((one) => sameFact(one, added));
  const stated = pairFigures(before, items, "stated").free.filter((one) => states(one, added));
  if (stated.length > alike.indexOf(added)) return "settled";
  const { free } = pairFigures(before, items, "about");
  return free.some((one) => aboutOf(one) === aboutOf(added)) ? "lost" : place;
}

function placeOfRemoved(
  imports: Imports,
  list: string,
  items: readonly unknown[],
  removed: unknown,
  place: string,
  before: unknown,
): string {
  const added = itemsOf(imports, list, "added");
  const others = items.filter((one) => !added.some((own) => states(one, own)) || sameFact(one, removed));
  const same = others.find((one) => isSameItem(one, removed));
  if (same !== undefined) return sameFact(same, removed) ? `${place}[${items.indexOf(same)}]` : "lost";
  // What has no name may be gone or read otherwise: then there are no fewer than before.
  const areFewer = Array.isArray(before) && items.length < before.length;
  return nameOf(removed) !== undefined || areFewer ? "settled" : "lost";
}

/** The figures of a list as they were imported and as they were corrected; those that were removed as they were imported. */
function figuresBefore({ earlier, imported }: Imports, list: string): readonly FigureVersions[] {
  const figures = (valueAt(imported, list) ?? []) as readonly Figure[];
  return figures.map((figure, index) => {
    const path = currentPath(earlier.corrections ?? [], `${list}[${index}]`);
    const corrected = path === null ? undefined : (valueAt(earlier, path) as Figure | undefined);
    return { imported: figure, corrected: corrected ?? figure };
  });
}

/** Where `fresh` has what stands at `path` of `imported`; `null` where its initiative, round, theme or milestone is gone. */
function placeIn(imports: Imports, path: string, correction: Correction): string | null {
  const { imported, fresh } = imports;
  const [, list = "", at = "", rest = ""] = /^(rounds|themes|initiatives)\[(\d+)\](.*)$/.exec(path) ?? [];
  if (list !== "rounds" && list !== "themes" && list !== "initiatives") return path;
  const id = imported[list][Number(at)]?.id;
  const index = fresh[list].findIndex((item) => item.id === id);
  if (index === -1) return null;
  const place = `${list}[${index}]`;
  const [, inner = "", number, below = ""] = /^\.([A-Za-z.]+)\[(\d+)\](.*)$/.exec(rest) ?? [];
  if (number === undefined) return `${place}${rest}`;
  const there = placeInList(
    imports,
    `${list}[${at}].${inner}`,
    Number(number),
    `${place}.${inner}`,
    correction,
  );
  return there === -1 ? null : `${place}.${inner}[${there}]${below}`;
}

/** The number in a list of `fresh` of what is number `index` in that of `imported`; -1 where it is gone. */
function placeInList(
  imports: Imports,
  own: string,
  index: number,
  list: string,
  { was, became }: Correction,
): number {
  const { imported, fresh } = imports;
  const items = valueAt(fresh, list);
  if (!Array.isArray(items)) return -1;
  if (list.endsWith(".milestones")) {
    const { round } = valueAt(imported, `${own}[${index}]`) as { readonly round: string };
    return items.findIndex((item) => item.round === round);
  }
  if (list.endsWith(".figures")) {
    return pairFigures(figuresBefore(imports, own), items, "order").numbers.get(index) ?? -1;
  }
  const at = [was, became].map((text) => items.indexOf(text)).find((found) => found !== -1);
  return at ?? -1;
}
