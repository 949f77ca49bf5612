/** Places in a feed as messages write them: `initiatives[13].milestones[2].smiley`. */

export type Keys = readonly (string | number)[];

/** The keys of a path, outermost first; `null` for what is no path. */
export function keysOf(path: string): Keys | null {
  if (!/^[A-Za-z]+(?:\.[A-Za-z]+|\[\d{1,7}\])*$/.test(path)) return null;
  return (path.match(/[A-Za-z]+|\d+/g) ?? []).map((key) => (/^\d/.test(key) ? Number(key) : key));
}

/** The value at the path of a fact that may be corrected; `null` where a lineage is not there, which few feeds have. */
export function factAt(facts: unknown, path: string): unknown {
  const value = valueAt(facts, path);
  const [, holder] = /^(.+)\.lineage$/.exec(path) ?? [];
  return value === undefined && holder !== undefined && valueAt(facts, holder) !== undefined ? null : value;
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
