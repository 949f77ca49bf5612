/** The colours behind cells, paragraphs and words. */
import { child, propertyOf, type XmlElement } from "../office/xml.ts";

const PAPER = /^(?:auto|f{6})$/iu;
/** The colours of Word's marker pens. */
const PENS: Readonly<Record<string, string>> = {
  yellow: "FFFF00",
  green: "00FF00",
  cyan: "00FFFF",
  magenta: "FF00FF",
  blue: "0000FF",
  red: "FF0000",
  darkBlue: "000080",
  darkCyan: "008080",
  darkGreen: "008000",
  darkMagenta: "800080",
  darkRed: "800000",
  darkYellow: "808000",
};

/** The colour of a ground, `null` for paper's own or one that a theme sets. */
function colourOf(ground: XmlElement | undefined): string | null {
  const { val, fill, color } = ground?.attributes ?? {};
  const colour = val === "solid" ? color : fill;
  return colour !== undefined && /^[\da-f]{6}$/iu.test(colour) && !PAPER.test(colour) ? colour : null;
}

/** The colour of a cell: of its ground, else the one behind blanks in a cell that has no words. */
export function shadeOfCell(cell: XmlElement, isEmpty: boolean): string | null {
  const own = colourOf(child(child(cell, "w:tcPr"), "w:shd"));
  if (own !== null || !isEmpty) return own;
  const colours = new Set(coloursBehind(cell).map((colour) => colour.toUpperCase()));
  return colours.size === 1 ? ([...colours][0] ?? null) : null;
}

/** The colours behind the paragraphs and the blanks of an element. */
function coloursBehind(element: XmlElement): string[] {
  if (element.name === "w:del" || element.name === "w:moveFrom") return [];
  const own = element.name === "w:p" ? colourOf(child(child(element, "w:pPr"), "w:shd")) : null;
  const marked = element.name === "w:r" && hasBlanks(element) ? penOf(child(element, "w:rPr")) : null;
  const inside = element.name === "w:r" ? [] : element.children.flatMap(coloursBehind);
  return [own, marked].flatMap((colour) => colour ?? []).concat(inside);
}

function hasBlanks(run: XmlElement): boolean {
  return run.children.some(({ name, text }) => name === "w:tab" || (name === "w:t" && text !== ""));
}

function penOf(properties: XmlElement | undefined): string | null {
  return PENS[propertyOf(properties, "w:highlight") ?? ""] ?? colourOf(child(properties, "w:shd"));
}
