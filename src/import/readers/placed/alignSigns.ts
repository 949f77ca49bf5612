/** Signs that all stand a little above or below the rows that they belong to, as far from each. */
import type { ColumnEdges } from "./columns.ts";
import { isRowMark } from "./rowMarks.ts";
import type { VisualLine } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** A smiley or what may be one: a sign, or a letter that a font made a sign. */
const SIGN = /^(?:[\p{Co}\p{So}\ufffc]|[JKL])[\ufe0e\ufe0f]?$/u;
/** How far from its row a sign may stand, in sizes of the marks' letters. */
const FARTHEST = 2;
/** Signs are as far from their rows within so many points. */
const EXACT = 2;
/** So large a share of all signs has to agree. */
const AGREEING = 0.8;

interface Sign {
  readonly word: Word;
  readonly line: VisualLine;
  /** The rows near it on its page, and how far each stands below it. */
  readonly rows: readonly { readonly mark: VisualLine; readonly below: number }[];
}

/**
 * The lines with each sign on the first line of its row. Where signs stand as far as a line above their rows, each is nearest to
 * the row before its own: only all of them together tell how far they stand. Lines come back as they are where signs do not agree.
 */
export function alignSigns(
  lines: readonly VisualLine[],
  heads: ReadonlyMap<VisualLine, ColumnEdges>,
): VisualLine[] {
  const signs = findSigns(lines, heads);
  const offset = commonOffset(signs);
  if (offset === null || (offset > EXACT && !standAbove(lines, heads, signs))) return [...lines];
  const moved = new Map<Word, VisualLine>();
  for (const { word, line, rows } of signs) {
    const row = rows.find(({ below }) => Math.abs(below - offset) <= EXACT);
    if (row && row.mark !== line) moved.set(word, row.mark);
  }
  if (moved.size === 0) return [...lines];
  const gained = Map.groupBy(moved.keys(), (word) => moved.get(word));
  return lines.flatMap((line) => {
    const words = [...line.words.filter((word) => !moved.has(word)), ...(gained.get(line) ?? [])];
    if (words.length === 0) return [];
    return [words.length === line.words.length && !gained.has(line) ? line : { ...line, words }];
  });
}

function findSigns(lines: readonly VisualLine[], heads: ReadonlyMap<VisualLine, ColumnEdges>): Sign[] {
  const marks = Map.groupBy(
    lines.filter(({ words }, at) => isRowMark(words.slice(0, 1), lines[at + 1]?.words.slice(0, 1))),
    ({ page }) => page,
  );
  let edges: ColumnEdges | undefined;
  return lines.flatMap((line) => {
    edges = heads.get(line) ?? edges;
    const left = edges?.[2] ?? Number.POSITIVE_INFINITY;
    return line.words.flatMap((word) => {
      if (word.left < left || !SIGN.test(word.text)) return [];
      const rows = (marks.get(line.page) ?? []).flatMap((mark) => {
        const first = mark.words[0];
        const below = (first?.base ?? 0) - word.base;
        return Math.abs(below) <= FARTHEST * (first?.size ?? 0) ? [{ mark, below }] : [];
      });
      return [{ word, line, rows }];
    });
  });
}

/** How far below their signs the rows stand, where nearly all agree; `null` where they do not. */
function commonOffset(signs: readonly Sign[]): number | null {
  const candidates = new Set(signs.flatMap(({ rows }) => rows.map(({ below }) => Math.round(below))));
  // Of two that as many signs have, the nearer is taken.
  const [best] = [...candidates]
    .map((offset) => ({ offset, count: signs.filter((sign) => hasRowAt(sign, offset)).length }))
    .toSorted((a, b) => b.count - a.count || Math.abs(a.offset) - Math.abs(b.offset));
  return best && best.count >= signs.length * AGREEING ? best.offset : null;
}

/**
 * True where signs may stand above their rows: more forms have one above their first row than have their first one on or below it.
 * A form whose signs stand on the last lines of rows has them just as far above the rows that follow.
 */
function standAbove(
  lines: readonly VisualLine[],
  heads: ReadonlyMap<VisualLine, ColumnEdges>,
  signs: readonly Sign[],
): boolean {
  const signed = new Set(signs.map(({ line }) => line));
  let above = 0;
  let form: "none" | "open" | "in rows" = "none";
  lines.forEach((line, at) => {
    const isMark = isRowMark(line.words.slice(0, 1), lines[at + 1]?.words.slice(0, 1));
    if (heads.has(line)) form = "open";
    else if (form === "open" && isMark) form = "in rows";
    if (form === "none" || !signed.has(line)) return;
    above += form === "open" ? 1 : -1;
    form = "none";
  });
  return above >= 0;
}

function hasRowAt({ rows }: Sign, offset: number): boolean {
  return rows.some(({ below }) => Math.abs(below - offset) <= EXACT);
}
