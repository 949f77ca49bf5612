interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly size: number;
}

/** Texts are looked for in squares of so many points. */
const SQUARE = 8;
const BESIDE = [-1, 0, 1];

/** The texts without those that stand once more in the same place: bold letters are now and then made so, and a scan's text is put over its page's own. */
export function withoutDoubles<Placed extends PlacedText>(runs: readonly Placed[]): readonly Placed[] {
  const met = new Map<string, Placed[]>();
  return runs.filter((run) => {
    const [column, row] = [Math.round(run.left / SQUARE), Math.round(run.base / SQUARE)];
    const keyOf = (right: number, down: number) => `${column + right} ${row + down} ${run.text}`;
    const isDouble = BESIDE.some((right) =>
      BESIDE.some((down) => met.get(keyOf(right, down))?.some((other) => isSamePlace(other, run))),
    );
    if (!isDouble) met.set(keyOf(0, 0), [...(met.get(keyOf(0, 0)) ?? []), run]);
    return !isDouble;
  });
}

function isSamePlace(a: PlacedText, b: PlacedText): boolean {
  return Math.max(Math.abs(a.left - b.left), Math.abs(a.base - b.base)) < b.size / 4;
}
