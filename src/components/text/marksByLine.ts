/** A marked part of a line, as `text.slice` takes it. */
export interface LineMark {
  readonly from: number;
  readonly to: number;
  /** True for the one of several marks that the reader is at. */
  readonly isCurrent?: boolean;
}

/** Marks by their line, in the order of the words, overlapping ones as one. */
export function marksByLine(
  spans: readonly (LineMark & { readonly line: number })[],
): ReadonlyMap<number, readonly LineMark[]> {
  const byLine = new Map<number, LineMark[]>();
  for (const { line, ...mark } of [...spans].sort((a, b) => a.line - b.line || a.from - b.from)) {
    const marks = byLine.get(line) ?? [];
    const last = marks.at(-1);
    if (last && mark.from < last.to) {
      const isCurrent = last.isCurrent === true || mark.isCurrent === true;
      marks[marks.length - 1] = { from: last.from, to: Math.max(last.to, mark.to), isCurrent };
    } else marks.push(mark);
    byLine.set(line, marks);
  }
  return byLine;
}
