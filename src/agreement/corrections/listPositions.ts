/**
 * Places before and after items of lists were added and removed. A feed's corrections give the places that it has now; only what
 * was removed is counted as the import read it.
 */
import type { Correction } from "../format/schema.ts";
import { correctionKind, itemPlace } from "./correctionKind.ts";

/** A number in a path, kept by `split`. */
const NUMBERS = /(\[\d+\])/;
const NUMBER = /^\[(\d+)\]$/;

type Corrections = readonly Correction[];

/** The numbers of what was added to or removed from a list, in ascending order. */
function indexesIn(corrections: Corrections, list: string, kind: "added" | "removed"): readonly number[] {
  return corrections
    .filter((correction) => correctionKind(correction) === kind)
    .flatMap(({ path }) => {
      const place = itemPlace(path);
      return place?.list === list ? [place.index] : [];
    })
    .sort((a, b) => a - b);
}

/** The number that an item of a list had when it was imported; `null` of one that was added. */
function importedIndex(corrections: Corrections, list: string, index: number): number | null {
  const added = indexesIn(corrections, list, "added");
  if (added.includes(index)) return null;
  let imported = index - added.filter((other) => other < index).length;
  for (const removed of indexesIn(corrections, list, "removed")) if (removed <= imported) imported++;
  return imported;
}

/** The number in the list as it is now of the item that was imported as number `imported`, or of where it would be put back. */
export function currentIndex(corrections: Corrections, list: string, imported: number): number {
  let index = imported - indexesIn(corrections, list, "removed").filter((other) => other < imported).length;
  for (const added of indexesIn(corrections, list, "added")) if (added <= index) index++;
  return index;
}

function isRemoved(corrections: Corrections, list: string, imported: number): boolean {
  return indexesIn(corrections, list, "removed").includes(imported);
}

/** Where a fact of the feed stood when it was imported; `null` in what was added. */
export function importedPath(corrections: Corrections, path: string): string | null {
  let [current, imported] = ["", ""];
  for (const part of path.split(NUMBERS)) {
    const index = NUMBER.exec(part)?.[1];
    const number = index === undefined ? null : importedIndex(corrections, current, Number(index));
    if (index !== undefined && number === null) return null;
    imported += index === undefined ? part : `[${number}]`;
    current += part;
  }
  return imported;
}

/** Where a fact stands now that was imported at `path`; `null` where it was removed. */
export function currentPath(corrections: Corrections, path: string): string | null {
  let current = "";
  for (const part of path.split(NUMBERS)) {
    const index = NUMBER.exec(part)?.[1];
    if (index === undefined) current += part;
    else if (isRemoved(corrections, current, Number(index))) return null;
    else current += `[${currentIndex(corrections, current, Number(index))}]`;
  }
  return current;
}

/** The number that an item had when it was imported, for a removal; the item must have been imported. */
export function removedIndex(corrections: Corrections, list: string, index: number): number {
  return importedIndex(corrections, list, index) ?? index;
}

/** Corrections with other numbers, once the items of `list` from number `from` on have moved by one place. */
export function renumbered(corrections: Corrections, list: string, from: number, by: 1 | -1): Corrections {
  return corrections.map((correction) => {
    const { path } = correction;
    if (correctionKind(correction) === "removed" && itemPlace(path)?.list === list) return correction;
    const moved = movedPath(path, list, from, by);
    return moved === path ? correction : { ...correction, path: moved };
  });
}

function movedPath(path: string, list: string, from: number, by: number): string {
  if (!path.startsWith(`${list}[`)) return path;
  const [whole, index = ""] = /^\[(\d+)\]/.exec(path.slice(list.length)) ?? [];
  if (whole === undefined || Number(index) < from) return path;
  return `${list}[${Number(index) + by}]${path.slice(list.length + whole.length)}`;
}
