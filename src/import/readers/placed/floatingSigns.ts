/** Signs that stand a little above or below the line of their row. */
import { type ColumnEdges, cellsAt } from "./columns.ts";
import { isRowMark } from "./rowMarks.ts";
import type { VisualLine } from "./visualLines.ts";

interface Floating {
  readonly at: number;
  /** The next lines of words above and below it. */
  readonly above: number;
  readonly below: number;
  /** What its place says by itself: it belongs to the line below, above, or either. */
  readonly side: "below" | "above" | "either";
}

/** A sign belongs to the line that is so much nearer than the other. */
const NEARER = 0.6;

/** The lines with each sign that floats between two of them on the one that it belongs to. */
export function settleSigns(
  lines: readonly VisualLine[],
  heads: ReadonlyMap<VisualLine, ColumnEdges>,
): VisualLine[] {
  const floating = findFloating(lines, heads);
  const raised = floating.filter(({ side }) => side === "below").length;
  const lowered = floating.filter(({ side }) => side === "above").length;
  const added = new Map<number, VisualLine[]>();
  const settled = new Set<number>();
  for (const sign of floating) {
    const target = targetOf(sign, lines, raised, lowered);
    if (target === null) continue;
    settled.add(sign.at);
    const signs = added.get(target) ?? [];
    signs.push(lines[sign.at] as VisualLine);
    added.set(target, signs);
  }
  return lines.flatMap((line, at) => {
    if (settled.has(at)) return [];
    const signs = added.get(at);
    return [signs ? { ...line, words: [...line.words, ...signs.flatMap(({ words }) => words)] } : line];
  });
}

function targetOf(
  sign: Floating,
  lines: readonly VisualLine[],
  raised: number,
  lowered: number,
): number | null {
  if (sign.side !== "either") return sign.side === "below" ? sign.below : sign.above;
  if (raised > 0 && lowered === 0) return sign.below;
  if (lowered > 0 && raised === 0) return sign.above;
  const base = lines[sign.at]?.base ?? 0;
  const up = base - (lines[sign.above]?.base ?? 0);
  const down = (lines[sign.below]?.base ?? 0) - base;
  if (down < up * NEARER) return sign.below;
  return up < down * NEARER ? sign.above : null;
}

function findFloating(lines: readonly VisualLine[], heads: ReadonlyMap<VisualLine, ColumnEdges>): Floating[] {
  const found: Floating[] = [];
  let edges: ColumnEdges | undefined;
  let inRows = false;
  const kinds = lines.map((line) => {
    const head = heads.get(line);
    if (head) {
      edges = head;
      inRows = false;
      return "other";
    }
    const cells = edges && cellsAt(line, edges);
    if (!cells) return "other";
    if (cells.slice(0, 3).every((cell) => cell.length === 0)) return inRows ? "sign in rows" : "sign";
    if (isRowMark(cells[0] ?? [])) {
      inRows = true;
      return "mark";
    }
    return inRows && cells.slice(1).some((cell) => cell.length > 0) ? "row" : "other";
  });
  const isSign = kinds.map((kind) => kind === "sign" || kind === "sign in rows");
  const below = nextWithout(isSign);
  let above = -1;
  for (const [at, kind] of kinds.entries()) {
    if (!isSign[at]) {
      above = at;
      continue;
    }
    const next = below[at] ?? -1;
    const beginsBelow = kinds[next] === "mark" && lines[next]?.page === lines[at]?.page;
    const isAboveRow = kind === "sign in rows" && kinds[above] !== "other";
    if (beginsBelow) found.push({ at, above, below: next, side: isAboveRow ? "either" : "below" });
    else if (isAboveRow) found.push({ at, above, below: next, side: "above" });
  }
  return found;
}

/** For each place the next one behind it that is not marked; -1 where all are. */
function nextWithout(isMarked: readonly boolean[]): number[] {
  const next: number[] = [];
  for (let at = isMarked.length - 1, found = -1; at >= 0; at--) {
    next[at] = found;
    if (!isMarked[at]) found = at;
  }
  return next;
}
