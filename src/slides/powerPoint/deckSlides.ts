import type { FollowUp } from "../../agreement/followUp.ts";
import type { DeckSlide, Paragraph, Run, Shape } from "../../export/pptx/deck.ts";
import { slidesText } from "../../text/slides.ts";
import { fewestPages, once } from "../fewestPages.ts";
import { type MeasuredBlock, type PageColumns, type Piece, paginate } from "../paginate.ts";
import {
  type Block,
  blocksOf,
  headingAbove,
  needsHeading,
  numberedArrangements,
  type SlideContent,
  STAGE_WIDTH,
} from "../slideContent.ts";
import { titleLength } from "../titleLength.ts";
import { heightOf, heightOfParagraphs, sentenceCuts } from "./estimate.ts";
import { GAP, leadShapes, MARGIN, type Stack, stripShapes } from "./leadShapes.ts";
import { stackedShapes } from "./marks.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { DOCUMENT_LANG, LANGS, type RunContext } from "./runs.ts";
import { cellShapes, columnWidths, fileCells, fileColumns, headCell } from "./tableCells.ts";

/** Sizes of a slide's text in pixels, largest first; a table's are smaller. */
const SIZES = [36, 32, 28] as const;
const TABLE_SIZES = [30, 27, 24] as const;
const HEAD_SIZE = 22;
/** Sizes of a slide's heading in pixels, by its length. */
const TITLE_SIZES = { short: 60, medium: 46, long: 36, huge: 28 } as const;
/** Where the foot begins. */
const BOTTOM = 1000;
const COLUMN_GAP = 60;

/** The slides of a file that hold a slide's content, and their notes. Their names are `name`, `name~2`, … */
export function deckSlides(
  content: SlideContent,
  name: (part: number) => string,
  notes: readonly Run[],
  followUp: FollowUp,
  context: RunContext,
): readonly DeckSlide[] {
  const isTitle = content.kind === "title";
  const size = isTitle ? 96 : TITLE_SIZES[titleLength(content.title)];
  const titleTop = isTitle ? 330 : 84;
  const titleHeight = heightOf(content.title, STAGE_WIDTH, size);
  const strip = content.strip;
  const start: Stack =
    strip === null
      ? { shapes: [], bottom: titleTop + titleHeight + 12 }
      : stripShapes(followUp, strip, titleTop + titleHeight + 12, context);
  const lead = leadShapes(content.lead, start.bottom + 8, context);
  const top = lead.bottom + GAP;
  const { pages, textSize } = layOut(content, BOTTOM - top, context);
  return pages.map((columns, part) => {
    const above = eyebrow(content, part, pages.length, titleTop, context);
    const body =
      content.table === null
        ? textColumns(content, columns, top, textSize, context)
        : table(content, content.table, columns, top, textSize, context);
    return {
      name: name(part),
      isTitle,
      title: {
        x: MARGIN,
        y: titleTop,
        width: STAGE_WIDTH,
        height: titleHeight,
        size,
        runs: [
          {
            text: content.title,
            lang: content.named.includes(content.title) ? DOCUMENT_LANG : LANGS[context.language],
          },
        ],
      },
      shapes: [...above, ...start.shapes, ...lead.shapes, ...body],
      notes: part === 0 ? notes : [],
      ...foot(content, followUp, context),
    };
  });
}

/**
 * Which committees are missing; else the lines of the document that the slide was read from, and of which document; nothing
 * where it names none.
 */
function foot(
  { source, missing }: SlideContent,
  { facts }: FollowUp,
  { language }: RunContext,
): Pick<DeckSlide, "foot"> {
  if (missing !== null) return { foot: missing };
  const lines = source?.initiative.source;
  if (lines == null) return {};
  const t = slidesText[language];
  return { foot: `${t.source} ${t.lines(lines.from, lines.to)} · ${facts.title}` };
}

function eyebrow(
  content: SlideContent,
  part: number,
  parts: number,
  titleTop: number,
  { language }: RunContext,
): readonly Shape[] {
  const { part: partWords } = slidesText[language];
  const words = [content.eyebrow ?? "", ...(parts > 1 ? [partWords(part + 1, parts)] : [])].filter(
    (word) => word !== "",
  );
  if (words.length === 0) return [];
  const runs: readonly Run[] = [
    { text: words.join(" · "), colour: "accent", isBold: true, lang: DOCUMENT_LANG },
  ];
  const place = { x: MARGIN, y: titleTop - 44, width: STAGE_WIDTH, height: 40 };
  return [{ kind: "text", name: "Above", ...place, paragraphs: [{ runs, size: 26 }] }];
}

/** The pages of a content in the largest letters and the best arrangement that give the fewest. */
function layOut(content: SlideContent, room: number, context: RunContext) {
  const sizes = content.table === null ? SIZES : TABLE_SIZES;
  const blocks = blocksOf(content);
  const capacity = Math.max(200, room - (content.table === null ? 0 : HEAD_SIZE * 3));
  const measured = sizes.map((textSize) => once(() => measure(content, blocks, textSize, context)));
  const pages = fewestPages(
    numberedArrangements(content).flatMap((lanes) =>
      sizes.map((textSize, place) => () => {
        const columns = paginate(measured[place]?.() ?? [], lanes, content.columns, capacity);
        return columns.map((page) => ({ page, textSize }));
      }),
    ),
  );
  return { pages: pages.map(({ page }) => page), textSize: pages[0]?.textSize ?? sizes[0] };
}

function columnWidth({ columns }: SlideContent): number {
  return columns === 1 ? STAGE_WIDTH : (STAGE_WIDTH - COLUMN_GAP) / 2;
}

function measure(
  content: SlideContent,
  blocks: readonly Block[],
  size: number,
  context: RunContext,
): readonly MeasuredBlock[] {
  const width = columnWidth(content);
  const widths = content.table === null ? [] : columnWidths(content.table.columns, STAGE_WIDTH);
  return blocks.map((block, number) => {
    const { space, keepsNext } = block;
    return {
      height:
        block.kind === "row"
          ? rowHeight(block, widths, size, context)
          : heightOfParagraphs(paragraphsOf(block, WHOLE, size, context), width),
      space,
      keepsNext,
      heading: headingAbove(blocks, number),
      needsHeading: needsHeading(blocks[number]),
      cuts: block.kind === "text" ? sentenceCuts(block.text, width, size) : [],
    };
  });
}

const WHOLE: Pick<Piece, "from" | "to"> = { from: 0, to: null };

function rowHeight(
  { cells }: Block & { kind: "row" },
  widths: readonly number[],
  size: number,
  context: RunContext,
): number {
  const heights = cells.flatMap((cell, place) => {
    const width = cell.kind === "group" ? STAGE_WIDTH : (widths[place] ?? STAGE_WIDTH);
    const own = fileColumns(cell.kind === "counts" ? cell : { kind: "text" }, width);
    return fileCells(cell, { size, span: 1 }, context).map(({ paragraphs }, part) =>
      heightOfCell(paragraphs, own[part]),
    );
  });
  return Math.max(...heights);
}

function textColumns(
  content: SlideContent,
  columns: PageColumns,
  top: number,
  size: number,
  context: RunContext,
): readonly Shape[] {
  const blocks = blocksOf(content);
  const width = columnWidth(content);
  return columns.flatMap((pieces, place): readonly Shape[] => {
    const paragraphs = pieces.flatMap((piece) => {
      const block = blocks[piece.block];
      return block === undefined ? [] : paragraphsOf(block, piece, size, context);
    });
    if (paragraphs.length === 0) return [];
    const x = MARGIN + place * (width + COLUMN_GAP);
    return stackedShapes(`Text ${place + 1}`, { x, y: top, width, bottom: BOTTOM }, paragraphs, context);
  });
}

function table(
  content: SlideContent,
  { label, columns }: NonNullable<SlideContent["table"]>,
  pieces: PageColumns,
  top: number,
  size: number,
  context: RunContext,
): readonly Shape[] {
  const blocks = blocksOf(content);
  const widths = columnWidths(columns, STAGE_WIDTH);
  const parts = columns.map((column, place) => fileColumns(column, widths[place] ?? 0));
  const rows = pieces.flat().flatMap(({ block: number }) => {
    const block = blocks[number];
    return block?.kind === "row" ? [block] : [];
  });
  const head = columns.map((column) => headCell(column, HEAD_SIZE, context));
  const heights = [
    Math.max(...head.map(({ paragraphs }, place) => heightOfCell(paragraphs, widths[place]))),
    ...rows.map((row) => rowHeight(row, widths, size, context)),
  ];
  let y = top + (heights[0] ?? 0);
  const drawn = rows.flatMap(({ cells }, place) => {
    const height = heights[place + 1] ?? 0;
    let x = MARGIN;
    const shapes = cells.flatMap((cell, column) => {
      const width = widths[column] ?? 0;
      const own = cellShapes(cell, { x, y, width, height }, context);
      x += width;
      return own;
    });
    y += height;
    return shapes;
  });
  return [
    {
      kind: "table",
      name: label,
      x: MARGIN,
      y: top,
      width: STAGE_WIDTH,
      height: heights.reduce((sum, height) => sum + height, 0),
      columns: parts.flat(),
      rows: [
        head,
        ...rows.map(({ cells }) =>
          cells.flatMap((cell) => fileCells(cell, { size, span: parts.flat().length }, context)),
        ),
      ],
      heights,
    },
    ...drawn,
  ];
}

function heightOfCell(paragraphs: readonly Paragraph[], width = STAGE_WIDTH): number {
  return Math.max(44, heightOfParagraphs(paragraphs, width - 16) + 14);
}
