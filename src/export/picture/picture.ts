/** Makes an SVG of part of a screen, with title, legend and source, in light colours. */
import { drawElement } from "./drawElement.ts";
import { svgNode } from "./svgNode.ts";

export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Where the numbers come from, at the bottom. */
  readonly source: string;
}

const MARGIN = 24;
const TITLE = 22;
const SMALL = 13;
/** The height of title and subtitle with the space below, and of the source with the space above. */
const HEAD = MARGIN + TITLE + SMALL * 1.6 + 18;
const FOOT = SMALL * 2 + MARGIN;
/** The space between two elements. */
const GAP = 16;
/** The least width, so that a title has room. */
const NARROWEST = 480;

/** The elements one below the other, as one SVG. Nothing in it needs the page, its fonts or its styles. */
export function drawPicture(elements: readonly Element[], words: PictureWords): SVGElement {
  return inLightColours(() => {
    let bottom = HEAD;
    const placed = elements.map((element) => {
      const box = element.getBoundingClientRect();
      const top = bottom;
      bottom += box.height + GAP;
      return { element, box, top };
    });
    const width = Math.max(NARROWEST, ...placed.map(({ box }) => box.width)) + 2 * MARGIN;
    const height = bottom - GAP + FOOT;
    const { fontFamily, color } = getComputedStyle(document.body);
    const picture = svgNode("svg", {
      width: Math.ceil(width),
      height: Math.ceil(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      "font-family": fontFamily,
      fill: color,
      role: "img",
      "aria-label": `${words.title}. ${words.subtitle}`,
    });
    const line = (text: string, y: number, size: number, weight: number) =>
      svgNode(
        "text",
        { x: MARGIN, y, "font-size": size, "font-weight": weight, ...fitting(text, size, width) },
        text,
      );
    picture.append(
      svgNode("title", {}, words.title),
      svgNode("rect", { width: "100%", height: "100%", fill: "#ffffff" }),
      line(words.title, MARGIN + TITLE * 0.8, TITLE, 650),
      line(words.subtitle, MARGIN + TITLE + SMALL * 1.4, SMALL, 400),
      ...placed.flatMap(({ element, box, top }) => drawElement(element, MARGIN - box.left, top - box.top)),
      line(words.source, height - MARGIN, SMALL, 400),
    );
    return picture;
  });
}

/** A line that would be too long is condensed; letters are about half as wide as high. */
function fitting(
  text: string,
  size: number,
  width: number,
): { readonly textLength?: number; readonly lengthAdjust?: string } {
  const room = width - 2 * MARGIN;
  return text.length * size * 0.52 > room ? { textLength: room, lengthAdjust: "spacingAndGlyphs" } : {};
}

/** Runs `draw` in light colours, for paper and slides. The browser does not paint in between, so the page does not flicker. */
function inLightColours<T>(draw: () => T): T {
  const root = document.documentElement;
  const chosen = root.getAttribute("data-theme");
  root.setAttribute("data-theme", "picture");
  try {
    return draw();
  } finally {
    if (chosen === null) root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", chosen);
  }
}
