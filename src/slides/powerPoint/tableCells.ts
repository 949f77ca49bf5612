import { RATING_KEYS } from "../../agreement/effort/counts.ts";
import type { Cell as FileCell, Paragraph, Run } from "../../export/pptx/deck.ts";
import type { Cell, Column } from "../slideContent.ts";
import { LANGS, type RunContext, runsOf, smileyRun } from "./runs.ts";

/** The usual widths of columns in pixels; what is left belongs to those that have none. */
const WIDTHS: Readonly<Record<Column["kind"], number | null>> = {
  name: null,
  text: null,
  mark: 200,
  counts: null,
  bar: 220,
  amount: 240,
};

/** The widths of a table's columns, which add up to its own. */
export function columnWidths(columns: readonly Column[], total: number): readonly number[] {
  const given = columns.map(({ kind, width }) => width ?? WIDTHS[kind]);
  const open = given.filter((width) => width === null).length;
  const taken = given.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const each = open === 0 ? 0 : Math.max(200, (total - taken) / open);
  const wished = given.map((width) => width ?? each);
  const scale = total / wished.reduce((sum, width) => sum + width, 0);
  return wished.map((width) => Math.round(width * scale));
}

/** A cell of a slide's table as one of a file's; `span` is the number of its columns. */
export function fileCell(cell: Cell, size: number, span: number, context: RunContext): FileCell {
  const paragraph = (runs: readonly Run[], scale = 1): Paragraph => ({ runs, size: size * scale });
  const lang = LANGS[context.language];
  switch (cell.kind) {
    case "name":
      return { paragraphs: [paragraph(runsOf(cell.content, context))] };
    case "text":
      return { paragraphs: [paragraph(runsOf(cell.content, context), 0.9)] };
    case "group": {
      const runs = runsOf(cell.content, context).map(
        (run): Run => ({ ...run, colour: run.colour ?? "accent", isBold: true }),
      );
      return { paragraphs: [paragraph(runs, 0.86)], span };
    }
    case "mark":
      return {
        paragraphs: [paragraph([smileyRun(cell.rating, context.language)], 0.8)],
        align: "center",
        ...(cell.rating === null ? {} : { fill: cell.rating }),
      };
    case "counts": {
      const runs = RATING_KEYS.filter((key) => cell.counts[key] > 0).flatMap((key): Run[] => [
        smileyRun(key === "none" ? null : key, context.language, true),
        { text: ` ${cell.counts[key]}  `, lang },
      ]);
      return { paragraphs: [paragraph(runs, 0.86)] };
    }
    case "bar":
      return { paragraphs: [paragraph([smileyRun(cell.rating, context.language)], 0.9)] };
    case "amount": {
      const { words, note, isStrong = false } = cell;
      const below: readonly Run[] = note === undefined ? [] : [{ text: ` (${note})`, lang, colour: "soft" }];
      return {
        paragraphs: [paragraph([{ text: words, lang, isBold: isStrong }, ...below], 0.86)],
        align: "end",
      };
    }
  }
}

/** The head of a column. What is a bar on screen is the economy's smiley here. */
export function headCell(
  { kind, heading }: Column,
  size: number,
  economy: string,
  context: RunContext,
): FileCell {
  const runs = kind === "bar" ? [{ text: economy, lang: LANGS[context.language] }] : runsOf(heading, context);
  const align = kind === "mark" ? "center" : kind === "amount" ? "end" : "start";
  return { paragraphs: [{ runs: runs.map((run): Run => ({ ...run, colour: "soft" })), size }], align };
}
