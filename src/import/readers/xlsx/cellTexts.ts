/** The words of cells: shared or their own, with what their letters' fonts mean. */

import { UNREADABLE } from "../../model/neutralDocument.ts";
import { raisedDigits } from "../characters.ts";
import { withSpotColour } from "../colouredSpots.ts";
import { child, type XmlElement } from "../office/xml.ts";
import { isSymbolFont, signsIn } from "../symbolFonts.ts";
import { type CellFormats, type Letters, lettersOf, shownNumber } from "./cellFormats.ts";
import type { Colours } from "./colours.ts";

/** What a cell says. */
export interface CellText {
  /** Line breaks as `\n`. */
  readonly text: string;
  /** Words that are crossed out. */
  readonly struck: string;
}

const NOTHING: CellText = { text: "", struck: "" };
/** As Danish Excel shows them. */
const TRUTHS: Readonly<Record<string, string>> = { 0: "FALSK", 1: "SAND" };

/** Reads the cells of a workbook's sheets. */
export class CellTexts {
  readonly #shared: readonly XmlElement[];
  readonly #formats: CellFormats;
  readonly #colours: Colours;
  readonly #isFrom1904: boolean;

  constructor(shared: XmlElement | undefined, formats: CellFormats, colours: Colours, isFrom1904: boolean) {
    this.#shared = shared?.children.filter(({ name }) => name === "x:si") ?? [];
    this.#formats = formats;
    this.#colours = colours;
    this.#isFrom1904 = isFrom1904;
  }

  /** What a cell says, as Excel shows it. A formula that nobody has worked out yet is unreadable. */
  read(cell: XmlElement): CellText {
    const { pattern, letters } = this.#formats.of(cell.attributes["s"]);
    const value = child(cell, "x:v")?.text;
    if (cell.attributes["t"] === "inlineStr") return this.#rich(child(cell, "x:is"), letters);
    if (value === undefined) return child(cell, "x:f") ? { text: UNREADABLE, struck: "" } : NOTHING;
    switch (cell.attributes["t"]) {
      case "s":
        return this.#rich(this.#shared[Number(value)], letters);
      case "b":
        return written(TRUTHS[value] ?? value, letters);
      case undefined:
      case "n":
        return written(this.#number(value, pattern), letters);
      default:
        return written(value, letters);
    }
  }

  #number(value: string, pattern: string): string {
    const number = Number(value);
    return Number.isFinite(number) ? shownNumber(number, pattern, this.#isFrom1904) : value;
  }

  /** A text whose parts may have letters of their own. */
  #rich(item: XmlElement | undefined, letters: Letters): CellText {
    const parts = item?.children.map((part) => {
      if (part.name === "x:t") return written(part.text, letters);
      if (part.name !== "x:r") return NOTHING;
      const properties = child(part, "x:rPr");
      const own = properties ? lettersOf(properties, this.#colours) : letters;
      return written(child(part, "x:t")?.text ?? "", own);
    });
    return {
      text: parts?.map(({ text }) => text).join("") ?? "",
      struck: parts?.map(({ struck }) => struck).join("") ?? "",
    };
  }
}

function written(words: string, { font, isStruck, isRaised, colour }: Letters): CellText {
  if (isStruck) return { text: "", struck: words };
  const isSymbol = font !== undefined && isSymbolFont(font);
  const signs = isSymbol ? signsIn(font, words) : isRaised ? raisedDigits(words) : words;
  return { text: withSpotColour(signs, colour), struck: "" };
}
