import { drawSvg } from "./drawSvg.ts";
import { drawText } from "./drawText.ts";
import { svgNode } from "./svgNode.ts";

/**
 * Draws an element of the page as the browser has laid it out: backgrounds, borders, drawings and texts, but no text for
 * screen readers alone. `dx`, `dy` move it from the window's pixels to the drawing's.
 */
export function drawElement(element: Element, dx: number, dy: number): readonly SVGElement[] {
  if (!isSeen(element)) return [];
  if (element instanceof SVGSVGElement) return [...boxOf(element, dx, dy), drawSvg(element, dx, dy)];
  return [
    ...boxOf(element, dx, dy),
    ...Array.from(element.childNodes).flatMap((child) => {
      if (child instanceof Element) return drawElement(child, dx, dy);
      return child instanceof Text ? drawText(child, dx, dy) : [];
    }),
  ];
}

/** False for text for screen readers alone, which is one pixel small, and for what is not displayed, which has no box. */
function isSeen(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === "contents") return true;
  const { width, height } = element.getBoundingClientRect();
  const isForListeners = style.position === "absolute" && width <= 1 && height <= 1;
  return (
    width > 0 && height > 0 && style.visibility === "visible" && style.opacity !== "0" && !isForListeners
  );
}

const SIDES = ["Top", "Right", "Bottom", "Left"] as const;

function boxOf(element: Element, dx: number, dy: number): readonly SVGElement[] {
  const style = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + dx, top + dy];
  const parts: SVGElement[] = [];
  if (!/^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(style.backgroundColor)) {
    const rx = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
    parts.push(svgNode("rect", { x, y, width, height, rx, fill: style.backgroundColor }));
  }
  for (const side of SIDES) {
    const stroke = Number.parseFloat(style[`border${side}Width`]) || 0;
    if (stroke === 0 || style[`border${side}Style`] === "none") continue;
    const half = stroke / 2;
    const ends = {
      Top: { x1: x, y1: y + half, x2: x + width, y2: y + half },
      Right: { x1: x + width - half, y1: y, x2: x + width - half, y2: y + height },
      Bottom: { x1: x, y1: y + height - half, x2: x + width, y2: y + height - half },
      Left: { x1: x + half, y1: y, x2: x + half, y2: y + height },
    }[side];
    parts.push(svgNode("line", { ...ends, stroke: style[`border${side}Color`], "stroke-width": stroke }));
  }
  return parts;
}
