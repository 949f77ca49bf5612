import { allowedInXml } from "../xml.ts";

/** SVG properties that style sheets set and children inherit, with their initial values. */
const LOOKS: Readonly<Record<string, string | null>> = {
  fill: null,
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-family": null,
  "font-size": null,
  "font-weight": null,
  "font-style": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
};

/** The attributes that a drawing keeps. The others belong to the page: classes, links, roles, handlers. */
const KEPT =
  /^(?:id|[xyrd]|[xy][12]|[cr][xy]|d[xy]|width|height|points|transform|viewBox|preserveAspectRatio|pattern\w+|gradient\w+|offset|clip-path|mask|textLength|lengthAdjust)$/;

/** Elements that are left out: they inform programs or react to the pointer. */
const LEFT_OUT = 'title, desc, style, script, [data-picture="no"]';

/** Copies an SVG of the page so that it needs no page: styles become attributes; links and handlers are removed. */
export function drawSvg(source: SVGSVGElement, dx: number, dy: number): SVGElement {
  const { left, top, width, height } = source.getBoundingClientRect();
  const copy = copied(source, null);
  for (const [name, value] of Object.entries({ x: left + dx, y: top + dy, width, height })) {
    copy.setAttribute(name, String(Math.round(value * 100) / 100));
  }
  return copy;
}

/** `above` has the properties of the parent; `null` for the outermost element, which inherits nothing from the picture. */
function copied(source: Element, above: CSSStyleDeclaration | null): SVGElement {
  // A link leads nowhere outside the page.
  const name = source.localName === "a" ? "g" : source.localName;
  const copy = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const { name: attribute, value } of source.attributes) {
    if (KEPT.test(attribute)) copy.setAttribute(attribute, value);
  }
  const style = getComputedStyle(source);
  for (const [look, initial] of Object.entries(LOOKS)) {
    const value = style.getPropertyValue(look);
    const known = above === null ? initial : above.getPropertyValue(look);
    if (value !== known) copy.setAttribute(look, value);
  }
  if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
  for (const child of source.childNodes) {
    if (child instanceof Text) copy.append(allowedInXml(child.data));
    else if (child instanceof SVGElement && isDrawn(child)) copy.append(copied(child, style));
  }
  return copy;
}

function isDrawn(element: SVGElement): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== "none" && visibility !== "hidden" && !element.matches(LEFT_OUT);
}
