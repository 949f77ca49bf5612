import { svgNode } from "./svgNode.ts";

/** Words on one line, in the window's pixels. */
interface Line {
  text: string;
  left: number;
  right: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Draws a text as the browser has set it: one `<text>` for each line, as wide as on screen, so that it also fits in another
 * typeface. `dx`, `dy` move it from the window's pixels to the drawing's.
 */
export function drawText(node: Text, dx: number, dy: number): readonly SVGElement[] {
  const style = node.parentElement === null ? null : getComputedStyle(node.parentElement);
  if (style === null) return [];
  const font = {
    fill: style.color,
    "font-family": style.fontFamily,
    "font-size": style.fontSize,
    "font-weight": style.fontWeight,
    ...(style.fontStyle === "normal" ? {} : { "font-style": style.fontStyle }),
  };
  const isUpright = style.writingMode !== "horizontal-tb";
  return linesOf(node).map((line) => {
    const width = line.right - line.left;
    const ascent = ascentOf(style, isUpright ? width : line.height);
    if (!isUpright) {
      const place = { x: line.left + dx, y: line.top + dy + ascent, textLength: width };
      return svgNode("text", { ...font, ...place, lengthAdjust: "spacingAndGlyphs" }, line.text);
    }
    // Vertical headings read from the bottom up.
    const [x, y] = [line.left + dx + ascent, line.top + dy + line.height];
    const place = { x, y, transform: `rotate(-90 ${x} ${y})`, textLength: line.height };
    return svgNode("text", { ...font, ...place, lengthAdjust: "spacingAndGlyphs" }, line.text);
  });
}

function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  const add = (start: number, end: number, isNewWord: boolean) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    const [rect, ...others] = range.getClientRects();
    if (rect === undefined || rect.width === 0) return;
    if (others.length > 0 && end - start > 1) {
      // The browser has broken this word: measure it letter by letter.
      for (let at = start; at < end; at++) add(at, at + 1, isNewWord && at === start);
      return;
    }
    const text = node.data.slice(start, end);
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - rect.top) < 1) {
      last.text += (isNewWord ? " " : "") + text;
      // Words of scripts that run to the left come one before the other.
      last.left = Math.min(last.left, rect.left);
      last.right = Math.max(last.right, rect.right);
    } else lines.push({ text, left: rect.left, right: rect.right, top: rect.top, height: rect.height });
  };
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) add(index, index + word.length, true);
  return lines;
}

let pen: CanvasRenderingContext2D | null = null;

/** From a line's top down to its baseline: some programs place text by its baseline only. */
function ascentOf(
  { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration,
  height: number,
): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen === null) return height * 0.8;
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText("");
  return (height * up) / (up + down);
}
