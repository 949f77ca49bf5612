import type { Correction } from "../format/schema.ts";

/** An item of a list by its path: `rounds[2]` is number 2 of `rounds`. */
export interface ItemPlace {
  readonly list: string;
  readonly index: number;
}

/** The list and the number of a path that ends in one; `null` for any other. */
export function itemPlace(path: string): ItemPlace | null {
  const [, list, index] = /^(.+)\[(\d+)\]$/.exec(path) ?? [];
  return list === undefined ? null : { list, index: Number(index) };
}

/** What a correction did: to a value, which may be a whole economy, or to a list. */
export type CorrectionKind = "changed" | "added" | "removed";

/** No item of a list is ever `null`: that tells an item that was added or removed from one that was changed. */
export function correctionKind({
  path,
  was,
  became,
}: Pick<Correction, "path" | "was" | "became">): CorrectionKind {
  if (!path.endsWith("]")) return "changed";
  return was === null ? "added" : became === null ? "removed" : "changed";
}
