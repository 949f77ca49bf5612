import { type Keys, keysOf } from "./factPath.ts";

/** The same facts with another value at a path that exists; nothing that is given is changed. */
export function withValueAt<T>(facts: T, path: string, value: unknown): T {
  return replaced(facts, keysOf(path) ?? [], value) as T;
}

function replaced(holder: unknown, [key, ...inner]: Keys, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder))
    return holder.map((item, index) => (index === key ? replaced(item, inner, value) : item));
  const object = holder as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replaced(object[key], inner, value) };
}
