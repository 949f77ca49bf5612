import type { FactChange, FactFields, FactPlace, FactValue } from "./factChange.ts";
import { isReordered, type Paired, pairUp } from "./pairUp.ts";

/** How the things of a list are compared. */
interface ListOf<T, Field extends string> {
  /** What a thing is found again by, the surest first. */
  readonly keys: readonly ((item: T) => string | null)[];
  readonly idOf: (item: T) => string;
  /** `field: null` is the thing itself. */
  readonly placeOf: (item: T, field: Field | null) => FactPlace;
  /** What is told of a thing that only one version has. */
  readonly says: (item: T) => FactValue;
  readonly fields: readonly Field[];
  /** The field that tells of another order, and what it names a thing by. */
  readonly order?: { readonly field: FactFields["followUp"]; readonly by: (item: T) => string };
}

/** Collects changes; a fact that both versions state alike is none. */
export class ChangeLog {
  readonly changes: FactChange[] = [];

  /** Two statements of the same fact. */
  compare(path: string, place: FactPlace, was: FactValue, became: FactValue): void {
    if (JSON.stringify(was) !== JSON.stringify(became))
      this.changes.push({ kind: "changed", path, place, was, became });
  }

  /** A thing that only one version has; `value` is what it says. */
  note(kind: "added" | "removed", path: string, place: FactPlace, value: FactValue): void {
    const [was, became] = kind === "added" ? [null, value] : [value, null];
    this.changes.push({ kind, path, place, was, became });
  }

  /** Two statements of a list: what came and went, whether the rest is in another order, and what its fields say. */
  compareLists<Field extends string, T extends { readonly [F in Field]: FactValue }>(
    path: string,
    was: readonly T[],
    became: readonly T[],
    { keys, idOf, placeOf, says, fields, order }: ListOf<T, Field>,
  ): Paired<T> {
    const pathOf = (item: T) => pathTo(path, idOf(item));
    const paired = pairUp(was, became, keys);
    for (const kind of ["removed", "added"] as const)
      for (const item of paired[kind]) this.note(kind, pathOf(item), placeOf(item, null), says(item));
    if (order !== undefined && isReordered(paired, was)) {
      const place = { of: "followUp", field: order.field } as const;
      this.compare(path, place, was.map(order.by), became.map(order.by));
    }
    for (const [earlier, later] of paired.pairs)
      for (const field of fields)
        this.compare(`${pathOf(later)}.${field}`, placeOf(later, field), earlier[field], later[field]);
    return paired;
  }
}

/** The part of a path that names one of several things: `initiatives["7.03"]`. */
export function pathTo(list: string, id: string): string {
  return `${list}[${JSON.stringify(id)}]`;
}
