import { targetRange } from "../../agreement/economy/amounts.ts";
import { RATING_KEYS, type RatingKey, ratingKey } from "../../agreement/effort/counts.ts";
import { BAR_LENGTH } from "../../components/bars/barParts.ts";
import { reachedEnds } from "../../components/bars/reachedEnds.ts";
import type { Box, Cell as FileCell, Paragraph, Run, Shape } from "../../export/pptx/deck.ts";
import { formatAmount, formatAmountRange } from "../../text/format.ts";
import { slidesText } from "../../text/slides.ts";
import { smileyText } from "../../text/smiley.ts";
import type { Cell, Column } from "../slideContent.ts";
import { LANGS, type RunContext, runsOf } from "./runs.ts";

/** Where words begin behind a smiley in a cell, in pixels from its edge. */
const MARK_ROOM = 48;
/** The same before a count. */
const COUNT_ROOM = 36;

/** The usual widths of columns in pixels; what is left belongs to those that have none. */
const WIDTHS: Readonly<Record<Column["kind"], number | null>> = {
  name: null,
  text: null,
  mark: 200,
  counts: null,
  bar: 280,
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

/** The columns of a file that a slide's column becomes: counts have one for each kind of smiley. */
export function fileColumns({ kind }: Pick<Column, "kind">, width: number): readonly number[] {
  return kind === "counts" ? RATING_KEYS.map(() => width / RATING_KEYS.length) : [width];
}

/** A cell of a slide's table as those of a file's; `span` is the number of the file's columns. */
export function fileCells(
  cell: Cell,
  { size, span }: { readonly size: number; readonly span: number },
  context: RunContext,
): readonly FileCell[] {
  if (cell.kind !== "counts") return [fileCell(cell, size, span, context)];
  const lang = LANGS[context.language];
  return RATING_KEYS.map((key) => {
    const text = cell.counts[key] === 0 ? "" : `${cell.counts[key]}`;
    return { paragraphs: [{ runs: [{ text, lang }], size: size * 0.8, indent: COUNT_ROOM }] };
  });
}

function fileCell(
  cell: Exclude<Cell, { kind: "counts" }>,
  size: number,
  span: number,
  context: RunContext,
): FileCell {
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
    case "mark": {
      const text = smileyText[context.language].name[ratingKey(cell.rating)];
      const run: Run = { text, lang, ...(cell.rating === null ? { colour: "soft" } : {}) };
      return {
        paragraphs: [{ ...paragraph([run], 0.7), indent: MARK_ROOM }],
        ...(cell.rating === null ? {} : { fill: cell.rating }),
      };
    }
    case "bar":
      return { paragraphs: [paragraph([{ text: "", lang }], 0.8)] };
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

/** What is drawn upon a cell: its smileys, and how much of a target was reached. */
export function cellShapes(cell: Cell, box: Box, context: RunContext): readonly Shape[] {
  const middle = box.y + box.height / 2;
  const { name } = smileyText[context.language];
  const smiley = (rating: RatingKey, alt: string, x: number, side: number): Shape => ({
    kind: "smiley",
    name: name[rating],
    rating,
    alt,
    x,
    y: middle - side / 2,
    width: side,
    height: side,
  });
  switch (cell.kind) {
    case "mark": {
      const key = ratingKey(cell.rating);
      return [smiley(key, `${name[key]}, ${cell.about}`, box.x + 14, 32)];
    }
    case "counts":
      return RATING_KEYS.flatMap((key, place) => {
        const x = box.x + 6 + (place * box.width) / RATING_KEYS.length;
        return cell.counts[key] === 0 ? [] : [smiley(key, `${name[key]}: ${cell.counts[key]}`, x, 26)];
      });
    case "bar": {
      const key = ratingKey(cell.rating);
      return [smiley(key, name[key], box.x + 6, 32), ...barShapes(cell, box, context)];
    }
    default:
      return [];
  }
}

/** The target as a mark on a track and the outcome as a bar, as on screen; nothing where either is unknown. */
function barShapes(
  { target, outcome }: Cell & { kind: "bar" },
  box: Box,
  { language }: RunContext,
): readonly Shape[] {
  if (target === null || outcome === null) return [];
  const agreed = targetRange(target).max;
  if (agreed <= 0) return [];
  const ends = reachedEnds(agreed, outcome);
  const [left, room] = [box.x + 52, box.width - 72];
  const bar = (part: (Shape & { kind: "bar" })["part"], from: number, to: number, height: number): Shape => ({
    kind: "bar",
    name: `Bar, ${part}`,
    part,
    x: left + (from / BAR_LENGTH) * room,
    y: box.y + (box.height - height) / 2,
    width: ((to - from) / BAR_LENGTH) * room,
    height,
  });
  const words = slidesText[language].economy.reachedOf(
    formatAmountRange(outcome, language),
    formatAmount(target, language),
  );
  return [
    { ...bar("track", 0, ends.target, 24), alt: words } as Shape,
    ...(ends.maybe > ends.sure ? [bar("uncertain", ends.sure, ends.maybe, 14)] : []),
    ...(ends.sure > 0
      ? [bar(outcome.how === "by-smiley" ? "by-smiley" : "documented", 0, ends.sure, 14)]
      : []),
    bar("target", ends.target - 1, ends.target, 24),
  ];
}

/** The head of a column, over all columns that it becomes. */
export function headCell({ kind, heading }: Column, size: number, context: RunContext): FileCell {
  const span = fileColumns({ kind }, 0).length;
  const align = kind === "amount" ? "end" : "start";
  const runs = runsOf(heading, context).map((run): Run => ({ ...run, colour: "soft" }));
  return { paragraphs: [{ runs, size }], align, span };
}
