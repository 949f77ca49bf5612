import type { CDPSession } from "playwright";

/** Bytes of the heap, and all documents that are not gone with their nodes and listeners, after everything that nobody holds is. */
export interface Weight {
  readonly heap: number;
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function weigh(session: CDPSession): Promise<Weight> {
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { documents, nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize, documents, nodes, listeners: jsEventListeners };
}

/**
 * The least of several looks: each falls upon another view, and some between a view and the next. What is never let go of is in
 * all of them.
 */
export function least(weights: readonly Weight[]): Weight {
  const of = (key: keyof Weight) => Math.min(...weights.map((weight) => weight[key]));
  return { heap: of("heap"), documents: of("documents"), nodes: of("nodes"), listeners: of("listeners") };
}

/** A page may grow until all its views have stood and every cache of a fixed size is full. */
export const WARM_UP_HOURS = 2;
/**
 * A document may come to the page's own and its templates': the picture of the notice of a late page, which a browser reads where a frame
 * comes before the script that hides it. What leaks at each round has many more. Of two loads of the page one may hold 0.18 MB more than
 * the other from its beginning, 4 % of the heap; one that is kept beside the next would double it.
 */
const MOST_GROWTH: Weight = { heap: 1.1, documents: 1.5, nodes: 1.2, listeners: 1.2 };
export const MEASURES = ["heap", "documents", "nodes", "listeners"] as const;

/** How many times its weight after the warm-up a page weighs in the last hour. */
export function growthOf(hourly: readonly Weight[]): Weight {
  const [first, last] = [hourly[Math.min(WARM_UP_HOURS, hourly.length) - 1], hourly.at(-1)];
  if (first === undefined || last === undefined) throw new Error("No hour has passed");
  const growth = (key: keyof Weight) => last[key] / first[key];
  return {
    heap: growth("heap"),
    documents: growth("documents"),
    nodes: growth("nodes"),
    listeners: growth("listeners"),
  };
}

/** The measures that grew more than they may. */
export function grown(hourly: readonly Weight[]): readonly string[] {
  const growth = growthOf(hourly);
  return MEASURES.filter((key) => growth[key] > MOST_GROWTH[key]).map(
    (key) => `${key} × ${growth[key].toFixed(3)}`,
  );
}
