import { nameId } from "../centres/centres.ts";
import type { Initiative, Lineage } from "../format/schema.ts";

/** What a person said of an initiative's descent, by the earlier initiatives that it names as they stand now. */
export interface ToldLineage {
  readonly is: Lineage["is"];
  /** Of what is the same or was merged, the one that it goes on first. */
  readonly of: readonly Initiative[];
}

/** How a lineage names an initiative of an earlier follow-up. */
export function lineageKey({ thread, id }: Initiative): string {
  return thread ?? id;
}

/**
 * The lineages that can be followed: those of which an earlier initiative is found. `named` answers with it as it stood last,
 * whichever follow-up called it so.
 */
export function toldLineages(
  initiatives: readonly Initiative[],
  named: (key: string) => Initiative | undefined,
): ReadonlyMap<Initiative, ToldLineage> {
  const told = new Map<Initiative, ToldLineage>();
  // No two initiatives of a follow-up go on the same one.
  const taken = new Set<Initiative>();
  for (const initiative of initiatives) {
    const { lineage } = initiative;
    if (!lineage) continue;
    const { is } = lineage;
    const found = [...new Set(lineage.of.flatMap((key) => named(key) ?? []))];
    const free = is === "split" ? found.slice(0, 1) : found.filter((one) => !taken.has(one));
    const first = is === "merged" ? mostAlike(free, initiative) : free[0];
    if (is === "new") told.set(initiative, { is, of: [] });
    if (is === "new" || first === undefined) continue;
    const of = [first, ...(is === "merged" ? free.filter((one) => one !== first) : [])];
    told.set(initiative, { is, of });
    if (is !== "split") for (const one of of) taken.add(one);
  }
  return told;
}

/** The one that is called most alike; the first of several. */
function mostAlike(initiatives: readonly Initiative[], to: Initiative): Initiative | undefined {
  const same = (one: Initiative) => [
    one.thread !== null && one.thread === to.thread,
    nameId(one.title) === nameId(to.title),
    one.number !== null && one.number === to.number,
  ];
  const rank = (one: Initiative) => same(one).findIndex(Boolean);
  return initiatives.toSorted((a, b) => (rank(a) >>> 0) - (rank(b) >>> 0))[0];
}
