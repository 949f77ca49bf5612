import type { Smiley } from "../../../agreement/effort/smiley.ts";
import type { Block, SourceLine, TableBlock } from "../../model/neutralDocument.ts";
import { isSmileyCell } from "../../signs/isSmileyCell.ts";
import { legendLines } from "../../signs/legendLines.ts";
import { definedKind, isRatingWord } from "../../signs/ratings.ts";
import { cellTexts } from "./cellText.ts";
import { shadeLegend } from "./shadeLegend.ts";
import { columnsOf, isForm, roleOf } from "./tableColumns.ts";
import { legendOf } from "./withLegendLines.ts";

/** A sign that a form's cell consists of is no longer. */
const LONGEST_SIGN = 20;
const DEFINITION = /^\s*(?<sign>\S[^:=]{0,19}?)(?:\s*[:=]|\s+[–-])\s+(?<words>\p{L}.*)$/u;
const BEHIND_SIGN = /^\s*(?<sign>\S{1,4})\s+(?<words>\p{L}.*)$/u;
/** Fewer kinds are no legend. */
const FEWEST = 2;

/**
 * The blocks with a legend from below all forms above the first of them, where none stands above: sheets and lists often end in theirs,
 * and a legend is read before what it defines.
 */
export function withLegendAbove(blocks: readonly Block[]): readonly Block[] {
  const isTable = (block: Block): block is TableBlock => block.kind === "table" && isForm(block);
  const first = blocks.findIndex(isTable);
  const last = blocks.findLastIndex(isTable);
  const signs = signsIn(blocks.filter(isTable));
  const above = blocks.slice(0, first).flatMap((block) => kindsIn(block, signs));
  if (first === -1 || above.length > 0) return blocks;
  const below = blocks.slice(last + 1);
  if (new Set(below.flatMap((block) => kindsIn(block, signs))).size < FEWEST) return blocks;
  const parts = below.map((block) => parted(block, signs));
  const [legend, rest] = [parts.flatMap(([own]) => own), parts.flatMap(([, other]) => other)];
  return [...withLegend(blocks.slice(0, first), legend), ...blocks.slice(first, last + 1), ...rest];
}

/** The short words among the smileys of tables: what a legend may define. */
function signsIn(tables: readonly TableBlock[]): ReadonlySet<string> {
  const words = tables.flatMap((table) => {
    const columns = columnsOf(table, null);
    const cells = table.rows.flatMap(cellTexts).filter(({ column }) => roleOf(columns, column) === "rating");
    return cells.map((cell) => cell.words);
  });
  return new Set(words.filter((text) => text !== "" && text.length <= LONGEST_SIGN));
}

/** The kinds of smileys that a block defines, once for each definition. */
function kindsIn(block: Block, signs: ReadonlySet<string>): Smiley[] {
  if (block.kind === "text") return block.lines.flatMap((line) => kindOf(line, signs) ?? []);
  if (block.kind === "furniture") return [];
  const shades = [...shadeLegend([block]).values()];
  if (shades.length > 0) return shades;
  const legend = legendOf(block);
  return legend === null ? [] : legend.lines.flatMap((line) => kindOf(line, signs) ?? []);
}

/** What a line of a legend defines; `null` for any other line. */
function kindOf({ text }: SourceLine, signs: ReadonlySet<string>): Smiley | null {
  for (const part of legendLines(text)) {
    const { sign = "", words = "" } = (DEFINITION.exec(part) ?? BEHIND_SIGN.exec(part))?.groups ?? {};
    const isSign = isSmileyCell(sign) || isRatingWord(sign) || signs.has(sign);
    const kind = isSign ? definedKind(sign, words) : null;
    if (kind !== null) return kind;
  }
  return null;
}

/** The parts of a block that are a legend, and those that are none. */
function parted(block: Block, signs: ReadonlySet<string>): readonly [legend: Block[], rest: Block[]] {
  if (block.kind === "table") return kindsIn(block, signs).length > 0 ? [[block], []] : [[], [block]];
  const own = Map.groupBy(block.lines, (line) => kindOf(line, signs) !== null);
  const [legend, rest] = [true, false].map((is) => {
    const lines = own.get(is);
    return lines ? [{ ...block, lines }] : [];
  });
  return block.kind === "furniture" ? [[], [block]] : [legend ?? [], rest ?? []];
}

/** A theme's heading in a line, which stands right above its list; none of these is one. */
const NO_THEME = /[.:!?]$|opfølgning|aftale|status|budget|udvalg|kommune|\d{4}/iu;
const LONGEST_HEADING = 80;

/** The blocks above the first form with a legend behind them, but above the heading of its theme. */
function withLegend(above: readonly Block[], legend: readonly Block[]): readonly Block[] {
  const last = above.at(-1);
  const heading = last?.kind === "text" ? last.lines.at(-1) : undefined;
  const isTheme = heading && heading.text.length <= LONGEST_HEADING && !NO_THEME.test(heading.text);
  if (last?.kind !== "text" || !heading || !isTheme) return [...above, ...legend];
  const front = last.lines.slice(0, -1);
  const before: Block[] = front.length > 0 ? [{ ...last, lines: front }] : [];
  return [...above.slice(0, -1), ...before, ...legend, { ...last, lines: [heading] }];
}
