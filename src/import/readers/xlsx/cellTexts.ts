/** The words of cells: shared or their own, with what their letters' fonts mean. */

import { UNREADABLE } from "../../model/neutralDocument.ts";
import { raisedDigits } from "../characters.ts";
import { withSpotColour } from "../colouredSpots.ts";
import { child, isTrue, type XmlElement } from "../office/xml.ts";
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
  readonly #isUncalculated: boolean;

  constructor(
    workbook: XmlElement | undefined,
    shared: XmlElement | undefined,
    formats: CellFormats,
    colours: Colours,
  ) {
    this.#shared = shared?.children.filter(({ name }) => name === "x:si") ?? [];
    this.#formats = formats;
    this.#colours = colours;
    this.#isFrom1904 = isTrue(child(workbook, "x:workbookPr")?.attributes["date1904"]);
    this.#isUncalculated = isTrue(child(workbook, "x:calcPr")?.attributes["fullCalcOnLoad"]);
  }

  /** What a cell says, as Excel shows it. A formula that nobody has worked out yet is unreadable. */
  read(cell: XmlElement): CellText {
    const { pattern, letters } = this.#formats.of(cell.attributes["s"]);
    const type = cell.attributes["t"];
    if (type === "inlineStr") return this.#rich(child(cell, "x:is"), letters);
    const value = child(cell, "x:v")?.text ?? "";
    const isFormula = child(cell, "x:f") !== undefined;
    // A formula whose text is empty has been worked out. Programs that only write formulas give them no value, or 0.
    if (value === "") return isFormula && type !== "str" ? { text: UNREADABLE, struck: "" } : NOTHING;
    if (value === "0" && isFormula && this.#isUncalculated) return { text: UNREADABLE, struck: "" };
    switch (type) {
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

/** A character that XML or Excel's own rules keep out of a text: "_x000D_" for a line's end, "_x005F_" for "_" before such a code. */
const CODED = /_x([\da-f]{4})_/giu;

function written(coded: string, { font, isStruck, isRaised, colour }: Letters): CellText {
  const words = coded.replace(CODED, (_code, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  if (isStruck) return { text: "", struck: words };
  const isSymbol = font !== undefined && isSymbolFont(font);
  const signs = isSymbol ? signsIn(font, words) : isRaised ? raisedDigits(words) : words;
  return { text: withSpotColour(signs, colour), struck: "" };
}
