import type { Initiative } from "../format/schema.ts";
import { sum } from "../sum.ts";
import type { KronerRange } from "./amounts.ts";
import type { EconomyTotal } from "./totals.ts";

/**
 * Where the money of a total is missing, as one finding:
 * - `unknown`: of no amount is known whether anything is missing;
 * - `nothing`: nothing is missing, as far as is known;
 * - `one`: a single initiative is short;
 * - `few`: the initiatives named, three at most, are the fewest that certainly stand for more than half, and fewer than half
 *   of those short; the others that are short are its `rest`;
 * - `spread`: several are short, and no few of them stand for more than half.
 */
export type WhereMissing =
  | { readonly kind: "unknown" }
  | { readonly kind: "nothing"; readonly unknown: number }
  | {
      readonly kind: "one" | "few" | "spread";
      /** The initiatives that the finding names, the largest shortfall first; of `spread`, all that are short. */
      readonly initiatives: readonly Initiative[];
      /** Those of `few` that are short beside the named, the largest shortfall first; none otherwise. */
      readonly rest: readonly Initiative[];
      /** How many initiatives are short. */
      readonly short: number;
      /** How many amounts nobody knows to be met or missing. */
      readonly unknown: number;
    };

const MOST_FEW = 3;

/** The {@link WhereMissing} of a total. What is better than agreed elsewhere makes up for nothing. */
export function whereMissing({ rows }: EconomyTotal): WhereMissing {
  const unknown = rows.filter(({ deviation }) => deviation === null).length;
  if (unknown === rows.length) return { kind: "unknown" };
  const shortfalls = new Map<Initiative, KronerRange>();
  for (const { initiative, deviation } of rows) {
    if (deviation === null || deviation.max <= 0) continue;
    const { min, max } = shortfalls.get(initiative) ?? { min: 0, max: 0 };
    shortfalls.set(initiative, { min: min + Math.max(0, deviation.min), max: max + deviation.max });
  }
  const sorted = [...shortfalls].sort(([, a], [, b]) => b.max - a.max || b.min - a.min);
  const all = sorted.map(([initiative]) => initiative);
  const [first] = all;
  if (first === undefined) return { kind: "nothing", unknown };
  const short = all.length;
  if (short === 1) return { kind: "one", initiatives: [first], rest: [], short, unknown };
  for (let count = 1; count <= MOST_FEW && count * 2 < short; count += 1) {
    const least = sum(sorted.slice(0, count).map(([, { min }]) => min));
    const most = sum(sorted.slice(count).map(([, { max }]) => max));
    if (least > most)
      return { kind: "few", initiatives: all.slice(0, count), rest: all.slice(count), short, unknown };
  }
  return { kind: "spread", initiatives: all, rest: [], short, unknown };
}
