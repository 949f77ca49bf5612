/** Chips that stand one below the other, and where the first begins. */
interface Run {
  readonly chips: number[];
  /** The sum of where each would have the first begin. */
  sum: number;
}

/**
 * Where chips of one height stand in a page's margin, beside places with these tops: each as near to its place as it can without
 * lying on another, in the order of the places. A page with too little room for all has the last ones below its end.
 */
export function chipTops(tops: readonly number[], height: number, pageHeight: number): readonly number[] {
  const order = tops.map((_, at) => at).toSorted((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0));
  const startOf = ({ chips, sum }: Run) =>
    Math.max(0, Math.min(sum / chips.length, pageHeight - chips.length * height));
  const runs: Run[] = [];
  for (const chip of order) {
    let run: Run = { chips: [chip], sum: tops[chip] ?? 0 };
    for (let above = runs.at(-1); above !== undefined; above = runs.at(-1)) {
      const end = above.chips.length * height;
      if (startOf(above) + end <= startOf(run)) break;
      runs.pop();
      run = { chips: [...above.chips, ...run.chips], sum: above.sum + run.sum - run.chips.length * end };
    }
    runs.push(run);
  }
  const placed = [...tops];
  for (const run of runs)
    for (const [at, chip] of run.chips.entries()) placed[chip] = startOf(run) + at * height;
  return placed;
}
