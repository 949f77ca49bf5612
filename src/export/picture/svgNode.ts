import { allowedInXml } from "../xml.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Creates an SVG element; numbers are rounded to hundredths of a pixel, and what XML forbids is replaced. */
export function svgNode(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    node.setAttribute(
      key,
      typeof value === "number" ? String(Math.round(value * 100) / 100) : allowedInXml(value),
    );
  }
  if (text !== undefined) node.textContent = allowedInXml(text);
  return node;
}
