/** Places in a feed as messages write them: `initiatives[13].milestones[2].smiley`. */

type Keys = readonly (string | number)[];

/** The keys of a path, outermost first; `null` for what is no path. */
function keysOf(path: string): Keys | null {
  if (!/^[A-Za-z]+(?:\.[A-Za-z]+|\[\d{1,7}\])*$/.test(path)) return null;
  return (path.match(/[A-Za-z]+|\d+/g) ?? []).map((key) => (/^\d/.test(key) ? Number(key) : key));
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(facts: unknown, path: string): unknown {
  return keysOf(path)?.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    facts,
  );
}

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
