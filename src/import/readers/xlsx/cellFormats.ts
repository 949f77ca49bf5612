/** How the cells of a workbook look, as far as that says something: numbers, fonts, colours. */
import { format, getFormatFromId, isDateFormat } from "numfmt";
import { child, isOn, propertyOf, type XmlElement } from "../office/xml.ts";
import type { Colours } from "./colours.ts";

/** What the letters of a cell, or of a part of it, are set in. */
export interface Letters {
  readonly font?: string | undefined;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  /** As six hexadecimal digits. */
  readonly colour?: string | undefined;
}

interface CellFormat {
  /** Excel's pattern for numbers and days. */
  readonly pattern: string;
  readonly letters: Letters;
  /** The colour of the ground; `null` for paper's own. */
  readonly shade: string | null;
}

const PLAIN: CellFormat = {
  pattern: "General",
  letters: { isStruck: false, isRaised: false },
  shade: null,
};
const PAPER = "FFFFFF";
/** Days between the beginnings of the two calendars that a workbook may count from. */
const DAYS_FROM_1904 = 1462;

/** The formats of a workbook's cells by their numbers. */
export class CellFormats {
  readonly #formats: readonly CellFormat[];

  constructor(styles: XmlElement | undefined, colours: Colours) {
    const patterns = new Map(
      listOf(styles, "x:numFmts").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"]]),
    );
    const fonts = listOf(styles, "x:fonts").map((font) => lettersOf(font, colours));
    const shades = listOf(styles, "x:fills").map((fill) => shadeOf(fill, colours));
    this.#formats = listOf(styles, "x:cellXfs").map(({ attributes }) => ({
      pattern: patterns.get(attributes["numFmtId"]) ?? getFormatFromId(Number(attributes["numFmtId"]), "da"),
      letters: fonts[Number(attributes["fontId"])] ?? PLAIN.letters,
      shade: shades[Number(attributes["fillId"])] ?? null,
    }));
  }

  /** The format of this number; a plain one where there is none. */
  of(index: string | undefined): CellFormat {
    return this.#formats[Number(index ?? 0)] ?? PLAIN;
  }
}

/** Excel takes no longer pattern; one made to exhaust memory is. */
const LONGEST_PATTERN = 255;

/** A number as Danish Excel shows it by a pattern. */
export function shownNumber(value: number, written: string, isFrom1904: boolean): string {
  const pattern = written.length > LONGEST_PATTERN ? PLAIN.pattern : written;
  const days = isFrom1904 && isDateFormat(pattern) ? value + DAYS_FROM_1904 : value;
  return format(pattern, days, { locale: "da", throws: false }).trim();
}

/** What the properties of a font or of a part of a text say. */
export function lettersOf(properties: XmlElement | undefined, colours: Colours): Letters {
  return {
    font: propertyOf(properties, "x:rFont") ?? propertyOf(properties, "x:name"),
    isStruck: isOn(properties, "x:strike"),
    isRaised: propertyOf(properties, "x:vertAlign") === "superscript",
    colour: colours.of(child(properties, "x:color")) ?? undefined,
  };
}

function shadeOf(fill: XmlElement, colours: Colours): string | null {
  const pattern = child(fill, "x:patternFill");
  const colour =
    pattern?.attributes["patternType"] === "solid" ? colours.of(child(pattern, "x:fgColor")) : null;
  return colour?.toUpperCase() === PAPER ? null : colour;
}

function listOf(root: XmlElement | undefined, name: string): readonly XmlElement[] {
  return child(root, name)?.children ?? [];
}
