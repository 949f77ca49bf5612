/** A marked part of a line, as `text.slice` takes it. */
export interface LineMark {
  readonly from: number;
  readonly to: number;
  /** True for the one of several marks that the reader is at. */
  readonly isCurrent?: boolean;
  readonly isHit?: boolean;
}

/** Marks by their line, in the order of the words, overlapping ones as one. */
export function marksByLine(
  spans: readonly (LineMark & { readonly line: number })[],
): ReadonlyMap<number, readonly LineMark[]> {
  const byLine = new Map<number, LineMark[]>();
  for (const { line, ...mark } of spans.toSorted((a, b) => a.line - b.line || a.from - b.from)) {
    const marks = byLine.get(line) ?? [];
    const last = marks.at(-1);
    if (last && mark.from < last.to) {
      marks[marks.length - 1] = {
        ...last,
        to: Math.max(last.to, mark.to),
        ...(mark.isCurrent === true && { isCurrent: true }),
        ...(mark.isHit === true && { isHit: true }),
      };
    } else marks.push(mark);
    byLine.set(line, marks);
  }
  return byLine;
}
