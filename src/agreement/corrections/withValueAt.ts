import { type Keys, keysOf, valueAt } from "./factPath.ts";

/** The same facts with another value at a path that exists; nothing that is given is changed. A lineage that is none has no key. */
export function withValueAt<T>(facts: T, path: string, value: unknown): T {
  return replaced(facts, keysOf(path) ?? [], value) as T;
}

/** The same facts with one item more in a list, as number `index`. */
export function withItem<T>(facts: T, list: string, index: number, item: unknown): T {
  return withValueAt(facts, list, (valueAt(facts, list) as readonly unknown[]).toSpliced(index, 0, item));
}

/** The same facts without item number `index` of a list. */
export function withoutItem<T>(facts: T, list: string, index: number): T {
  return withValueAt(facts, list, (valueAt(facts, list) as readonly unknown[]).toSpliced(index, 1));
}

function replaced(holder: unknown, [key, ...inner]: Keys, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder))
    return holder.map((item, index) => (index === key ? replaced(item, inner, value) : item));
  const object = holder as Readonly<Record<string, unknown>>;
  if (key === "lineage" && inner.length === 0 && value === null) {
    const { lineage: _, ...rest } = object;
    return rest;
  }
  return { ...object, [key]: replaced(object[key], inner, value) };
}
