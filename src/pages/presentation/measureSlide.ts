/**
 * Measures a slide that is rendered whole, off screen, and breaks it into pages. Must run before the browser paints.
 */

import { sentencesOf } from "../../agreement/danish/sentences.ts";
import {
  type Cut,
  type MeasuredBlock,
  type PageColumns,
  paginate,
  paginateEvenly,
} from "../../slides/paginate.ts";
import {
  blocksOf,
  headingAbove,
  needsHeading,
  numberedArrangements,
  type SlideContent,
} from "../../slides/slideContent.ts";

/** The most height that a slide's heading and a table's heading may take, in pixels of the stage. */
const HEAD_MOST = 500;
const TABLE_HEAD_MOST = 170;
const ROOM_LEAST = 160;

interface MeasuredSlide {
  readonly headScale: number;
  readonly tableHeadScale: number;
  /** The pages of each of its arrangements. */
  readonly layouts: readonly (readonly PageColumns[])[];
}

/** How a slide can be laid out on pages that is drawn as `slide`, at the size it has there. */
export function measureSlide(slide: HTMLElement, content: SlideContent): MeasuredSlide {
  const head = slide.querySelector<HTMLElement>("[data-head]");
  const table = slide.querySelector<HTMLElement>("table");
  const headScale =
    head === null
      ? 1
      : shrink(
          () => excessOf(head, content),
          (zoom) => head.style.setProperty("zoom", `${zoom}`),
        );
  const tableHead = table?.querySelector("thead");
  const tableHeadScale =
    table == null || tableHead == null
      ? 1
      : shrink(
          () => tableHead.getBoundingClientRect().height - TABLE_HEAD_MOST,
          (scale) => table.style.setProperty("--table-head-scale", `${scale}`),
        );
  const body = slide.querySelector<HTMLElement>("[data-body]");
  const room = (body?.clientHeight ?? 0) - (tableHead?.getBoundingClientRect().height ?? 0);
  const blocks = blocksOf(content);
  const measured = blocks.map((block, number) => ({
    ...measureBlock(slide, block, number),
    heading: headingAbove(blocks, number),
    needsHeading: needsHeading(blocks[number]),
  }));
  const capacity = Math.max(Math.floor(room), ROOM_LEAST);
  const layouts = numberedArrangements(content).map((lanes) =>
    lanes.length === 1
      ? paginateEvenly(measured, lanes, content.columns, capacity)
      : paginate(measured, lanes, content.columns, capacity),
  );
  return { headScale, tableHeadScale, layouts };
}

/** The largest scale at which nothing exceeds its room; the smallest where something always does. */
function shrink(excess: () => number, apply: (scale: number) => void): number {
  let scale = 1;
  while (excess() > 0 && scale > 0.2) {
    scale = Math.round(scale * 0.95 * 1000) / 1000;
    apply(scale);
  }
  return scale;
}

/** By how many pixels a heading is too high; the title slide's heading may take the whole page. */
function excessOf(head: HTMLElement, { kind }: SlideContent): number {
  if (kind === "title") return head.scrollHeight - head.clientHeight - 1;
  return head.getBoundingClientRect().height - HEAD_MOST;
}

function measureBlock(
  slide: HTMLElement,
  { space, keepsNext }: { readonly space: number; readonly keepsNext: boolean },
  number: number,
): Omit<MeasuredBlock, "heading"> {
  const element = slide.querySelector<HTMLElement>(`[data-block="${number}"]`);
  if (element === null) return { height: 0, space, keepsNext, cuts: [] };
  const text = element.querySelector<HTMLElement>("[data-text]");
  return {
    height: element.getBoundingClientRect().height,
    space,
    keepsNext,
    cuts: text === null ? [] : measureLines(text),
  };
}

/** Words longer than this may be broken within: each of their characters is measured. */
const LONG_WORD = 30;

/** Where each line but the first begins, and each sentence but the first, in the order of the text. */
function measureLines(element: HTMLElement): readonly Cut[] {
  const text = element.textContent;
  const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
  const topOf = topInText(element);
  const sentences = new Set(sentencesOf(text).map(({ start }) => start));
  const cuts: Cut[] = [];
  let first: number | undefined;
  let line = 0;
  for (const offset of wordStarts(text)) {
    const top = topOf(offset);
    const isFirst = first === undefined;
    first ??= top;
    const at = Math.round((top - first) / lineHeight);
    const isClean = sentences.has(offset);
    const beginsLine = at > line;
    if (!isFirst && (beginsLine || isClean)) {
      const above = (beginsLine ? at : at + 1) * lineHeight;
      cuts.push({ offset, above, saved: at * lineHeight, isClean });
    }
    line = Math.max(line, at);
  }
  return cuts;
}

/** Where the letter at an offset of an element's text begins, from the top of the window; the offsets asked for never go back. */
function topInText(element: HTMLElement): (offset: number) => number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let node = walker.nextNode();
  let before = 0;
  return (offset) => {
    // A range of years, which stays on one line, is an element in the text.
    while (node instanceof Text && offset - before >= node.length) {
      before += node.length;
      node = walker.nextNode();
    }
    if (node === null) return 0;
    range.setStart(node, offset - before);
    range.setEnd(node, offset - before + 1);
    return range.getBoundingClientRect().top;
  };
}

/** The offsets at which a line may begin. */
function* wordStarts(text: string): Generator<number> {
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    yield index;
    // A long word, or one with a hyphen or a dash, may go on in the next line.
    for (const { index: inner } of word
      .slice(1)
      .matchAll(word.length > LONG_WORD ? /[^\udc00-\udfff]/g : /(?<=[-–—/?])./g)) {
      yield index + 1 + inner;
    }
  }
}
