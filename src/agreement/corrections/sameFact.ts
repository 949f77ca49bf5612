import { sameValue } from "./sameValue.ts";

/** Where a fact was read, and on which of the words there it rests. */
const PLACE: ReadonlySet<string> = new Set(["source", "evidence"]);
const LINES: ReadonlySet<string> = new Set(["source"]);

/** True for values that state the same, wherever in the document they stand: lines move when it is imported again. */
export function sameFact(one: unknown, other: unknown): boolean {
  return sameValue(without(PLACE, one), without(PLACE, other));
}

/** A value without the lines that it was read from, which are those of another document's text. */
export function withoutLines<T>(value: T): T {
  return without(LINES, value);
}

function without<T>(keys: ReadonlySet<string>, value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => without(keys, inner)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, keys.has(key) ? null : without(keys, inner)]),
  ) as T;
}

/** True for two items of lists that are about the same: by their id or round, else by what they state. */
export function isSameItem(one: unknown, other: unknown): boolean {
  const name = nameOf(one);
  return name === undefined ? sameFact(one, other) : name === nameOf(other);
}

/** What an item is known by: its id, of a milestone its round; `undefined` of a text or a figure. */
export function nameOf(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return undefined;
  const { id, round } = item as { readonly id?: unknown; readonly round?: unknown };
  return id ?? round;
}
