import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { correctionKind, itemPlace } from "./correctionKind.ts";
import { factAt, valueAt } from "./factPath.ts";
import { importedPath } from "./listPositions.ts";
import { isSameItem, nameOf, sameFact } from "./sameFact.ts";

/**
 * Where `fresh` has the fact that a correction of `earlier` is about; of what was added the list that it belongs to. `settled`
 * where `fresh` says itself what it became, `lost` where it has no such fact or another than was corrected. `imported` is
 * `earlier` without its corrections.
 */
export function fittingPlace(
  earlier: FollowUpFacts,
  imported: FollowUpFacts,
  fresh: FollowUpFacts,
  correction: Correction,
): string {
  const { path, was, became } = correction;
  const item = correctionKind(correction) === "changed" ? null : itemPlace(path);
  const own = importedPath(earlier.corrections ?? [], item?.list ?? path);
  const place = own === null ? null : placeIn(imported, fresh, own);
  if (own === null || place === null) return "lost";
  const current = factAt(fresh, place);
  if (item === null) return sameFact(current, became) ? "settled" : sameFact(current, was) ? place : "lost";
  if (!Array.isArray(current)) return "lost";
  // What is written anew in the place of what was removed is not there twice.
  const removed = removedFrom(earlier, item.list);
  const staying = current.filter((one) => !removed.some((gone) => sameFact(one, gone)));
  return was === null
    ? placeOfAdded(staying, became, place)
    : placeOfRemoved(current, was, place, valueAt(imported, own));
}

/** What was removed from a list of `earlier`, as the import had read it. */
function removedFrom({ corrections = [] }: FollowUpFacts, list: string): readonly unknown[] {
  return corrections
    .filter((one) => correctionKind(one) === "removed" && itemPlace(one.path)?.list === list)
    .map(({ was }) => was);
}

function placeOfAdded(items: readonly unknown[], added: unknown, list: string): string {
  const same = items.find((one) => isSameItem(one, added));
  return same === undefined ? list : sameFact(same, added) ? "settled" : "lost";
}

function placeOfRemoved(items: readonly unknown[], removed: unknown, list: string, before: unknown): string {
  const index = items.findIndex((one) => isSameItem(one, removed));
  if (index !== -1) return sameFact(items[index], removed) ? `${list}[${index}]` : "lost";
  // What has no name may be gone or read otherwise: then there are no fewer than before.
  const areFewer = Array.isArray(before) && items.length < before.length;
  return nameOf(removed) !== undefined || areFewer ? "settled" : "lost";
}

/** Where `fresh` has what stands at `path` of `imported`; `null` where its initiative, round, theme or milestone is gone. */
function placeIn(imported: FollowUpFacts, fresh: FollowUpFacts, path: string): string | null {
  const [, list = "", at = "", rest = ""] = /^(rounds|themes|initiatives)\[(\d+)\](.*)$/.exec(path) ?? [];
  if (list !== "rounds" && list !== "themes" && list !== "initiatives") return path;
  const id = imported[list][Number(at)]?.id;
  const index = fresh[list].findIndex((item) => item.id === id);
  if (index === -1) return null;
  const [, row, inner = ""] = /^\.milestones\[(\d+)\](.*)$/.exec(rest) ?? [];
  if (row === undefined) return `${list}[${index}]${rest}`;
  const round = imported.initiatives[Number(at)]?.milestones[Number(row)]?.round;
  const milestone = fresh.initiatives[index]?.milestones.findIndex((item) => item.round === round) ?? -1;
  return milestone === -1 ? null : `${list}[${index}].milestones[${milestone}]${inner}`;
}
