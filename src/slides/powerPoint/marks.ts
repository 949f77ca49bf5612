/** Smileys of a file: drawings that stand before the words they belong to. */
import { ratingKey } from "../../agreement/effort/counts.ts";
import type { Paragraph, Shape } from "../../export/pptx/deck.ts";
import { smileyText } from "../../text/smiley.ts";
import type { Inline, Line } from "../slideContent.ts";
import { heightOf, heightOfParagraphs } from "./estimate.ts";
import { marksOf, type RunContext, runsOf } from "./runs.ts";

/** A paragraph before whose words smileys are drawn; it stands in as far as they reach. */
export interface MarkedParagraph extends Paragraph {
  readonly marks: Line;
}

/** A smiley and the space behind it, in relation to the letters beside it. */
const STEP = 1.4;
const SIGN = 1.15;

/** A line as a paragraph, with the smileys that it begins with. */
export function lineParagraph(
  line: Line,
  size: number,
  context: RunContext,
  more: Pick<Paragraph, "spaceAbove"> = {},
): MarkedParagraph {
  return markedParagraph({ runs: runsOf(line, context), size, ...more }, marksOf(line));
}

/** A paragraph behind some smileys. */
export function markedParagraph(paragraph: Paragraph, marks: Line): MarkedParagraph {
  const signs = marks.filter(isDrawn);
  const { indent = 0, size } = paragraph;
  return { ...paragraph, indent: indent + signs.length * STEP * size, marks: signs };
}

function isDrawn(mark: Inline): boolean {
  return typeof mark === "string" ? mark.includes("→") : "rating" in mark;
}

/** The drawings of smileys and arrows beside each other, from a place on, at the height of one line of letters. */
export function signShapes(
  marks: Line,
  x: number,
  y: number,
  size: number,
  context: RunContext,
): readonly Shape[] {
  const side = size * SIGN;
  const top = y + (heightOf("", 1, size) - side) / 2;
  return marks.flatMap((mark, place): Shape[] => {
    const left = x + place * STEP * size;
    if (typeof mark === "string") {
      const box = { x: left + side * 0.1, y: top + side * 0.3, width: side * 0.8, height: side * 0.4 };
      return [{ kind: "arrow", name: "Arrow", ...box }];
    }
    if (!("rating" in mark)) return [];
    const rating = ratingKey(mark.rating);
    const name = smileyText[context.language].name[rating];
    const alt = mark.about === undefined ? name : `${name}, ${mark.about}`;
    return [{ kind: "smiley", name, rating, alt, x: left, y: top, width: side, height: side }];
  });
}

/**
 * Paragraphs below each other as text boxes, from `y` on, and their smileys. A paragraph with smileys has a box of its
 * own, so that they stand beside its first line in every office program. The last box reaches to `bottom`.
 */
export function stackedShapes(
  name: string,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly bottom: number },
  paragraphs: readonly MarkedParagraph[],
  context: RunContext,
): readonly Shape[] {
  const { x, width } = place;
  const boxes: { readonly y: number; readonly paragraphs: MarkedParagraph[] }[] = [];
  let y = place.y;
  for (const paragraph of paragraphs) {
    const space = boxes.length === 0 ? 0 : (paragraph.spaceAbove ?? 0);
    const above = boxes.at(-1)?.paragraphs.at(-1);
    if (above === undefined || paragraph.marks.length + above.marks.length > 0) {
      boxes.push({ y: y + space, paragraphs: [{ ...paragraph, spaceAbove: 0 }] });
    } else boxes.at(-1)?.paragraphs.push(paragraph);
    y += space + heightOfParagraphs([paragraph], width);
  }
  return boxes.flatMap(({ y: top, paragraphs: own }, number): readonly Shape[] => {
    const end = boxes[number + 1]?.y ?? Math.max(y, place.bottom);
    const [first] = own;
    const signs = first === undefined ? [] : signShapes(first.marks, x, top, first.size, context);
    if (own.every(({ runs }) => runs.length === 0)) return signs;
    const box = { x, y: top, width, height: end - top };
    const title = number === 0 ? name : `${name}.${number + 1}`;
    return [{ kind: "text", name: title, ...box, paragraphs: own }, ...signs];
  });
}
