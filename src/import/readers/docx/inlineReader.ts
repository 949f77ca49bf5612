import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import { UNREADABLE } from "../../model/neutralDocument.ts";
import { raisedDigits } from "../characters.ts";
import { withSpotColour } from "../colouredSpots.ts";
import { child, isOn, propertyOf, type XmlElement } from "../office/xml.ts";
import { isSymbolFont, signsIn } from "../symbolFonts.ts";
import { chosenAlternative } from "./alternative.ts";
import { type RunFormat, runFormatOf, type Styles } from "./styles.ts";

/** Words of the document that do not stand in its text. */
export interface Aside {
  readonly kind: "comment" | "note" | "textBox" | "hidden" | "struck" | "embedded";
  readonly words: string;
}

/** What a paragraph's runs say. */
export interface InlineText {
  /** Line breaks as `\n`, tabs as `\t`. */
  readonly text: string;
  readonly asides: readonly Aside[];
}

/** Deleted or moved away under tracked changes, and what formats. */
const LEFT_OUT = new Set(["w:del", "w:moveFrom", "w:delText", "w:delInstrText", "w:rPr", "w:pPr", "w:sdtPr"]);
const PICTURES = new Set(["w:drawing", "w:pict", "w:object"]);

/** The code of a field that shows a character of a font: `SYMBOL 74 \f "Wingdings"`. */
const SYMBOL_CODE = /^\s*SYMBOL\s+(?<code>\d+|0x[\da-f]+)\s.*?\\f\s*"?(?<font>[^"\\]+)/iu;

/** A field whose end has not come. */
interface OpenField {
  code: string;
  /** Where its result begins in the text, once it has begun. */
  result: number | null;
}

/** The words behind a reference's id: comments and notes stand in parts of their own. */
export type WordsBehind = (reference: string, id: string) => string | undefined;

/** Reads the text of paragraphs, one after the other: a field may reach over several. */
export class InlineReader {
  readonly #styles: Styles;
  readonly #wordsBehind: WordsBehind;
  /** The open fields, the innermost last. */
  readonly #fields: OpenField[] = [];
  #text = "";
  #asides: Aside[] = [];

  constructor(styles: Styles, wordsBehind: WordsBehind) {
    this.#styles = styles;
    this.#wordsBehind = wordsBehind;
  }

  /** The text of a paragraph as it stands on the page. */
  read(paragraph: XmlElement): InlineText {
    this.#text = "";
    this.#asides = [];
    const style = propertyOf(child(paragraph, "w:pPr"), "w:pStyle");
    this.#children(paragraph, this.#styles.formatOfParagraph(style));
    return { text: this.#text, asides: this.#asides };
  }

  #children(element: XmlElement, format: RunFormat): void {
    for (const next of element.children) this.#element(next, format);
  }

  #element(element: XmlElement, format: RunFormat): void {
    const { name } = element;
    if (LEFT_OUT.has(name)) return;
    if (name === "w:fldChar") this.#fieldMark(element, format);
    else if (name === "w:instrText") this.#fieldCode(element);
    else if (PICTURES.has(name)) this.#picture(element);
    else if (name === "mc:AlternateContent") this.#chosen(chosenAlternative(element), format);
    else if (name === "w:sdt") this.#control(element, format);
    else if (/^w:(?:comment|footnote|endnote)Reference$/u.test(name)) this.#reference(element);
    else if (name === "w:r") this.#children(element, this.#formatOfRun(element, format));
    else if (this.#isInCode()) return;
    else this.#characters(element, format);
  }

  #formatOfRun(run: XmlElement, format: RunFormat): RunFormat {
    const properties = child(run, "w:rPr");
    return {
      ...format,
      ...this.#styles.formatOfStyle(propertyOf(properties, "w:rStyle")),
      ...runFormatOf(properties),
    };
  }

  #characters(element: XmlElement, format: RunFormat): void {
    switch (element.name) {
      case "w:t":
      case "m:t":
        this.#write(element.text, format);
        break;
      case "w:sym":
      case "w16se:symEx":
        this.#symbol(element, format);
        break;
      case "w:noBreakHyphen":
        this.#text += "-";
        break;
      case "w:tab":
      case "w:ptab":
        this.#text += "\t";
        break;
      case "w:br":
      case "w:cr":
        this.#text += "\n";
        break;
      default:
        this.#children(element, format);
    }
  }

  #write(words: string, format: RunFormat): void {
    const { font, isRaised } = format;
    if (font != null && isSymbolFont(font)) this.#add(signsIn(font, words), format);
    else this.#add(isRaised ? raisedDigits(words) : words, format);
  }

  /** Words where they stand; those that a reader does not see, or sees crossed out, beside the text. */
  #add(words: string, { isHidden, isStruck, colour }: RunFormat): void {
    if (!isHidden && !isStruck) this.#text += withSpotColour(words, colour);
    else if (words.trim() !== "") this.#asides.push({ kind: isHidden ? "hidden" : "struck", words });
  }

  #symbol({ attributes }: XmlElement, format: RunFormat): void {
    this.#sign(Number.parseInt(attributes["char"] ?? "", 16), attributes["font"] ?? "", format);
  }

  /** The character of a font that has this code, where there is one. */
  #sign(code: number, font: string, format: RunFormat): void {
    if (!(code > 0 && code <= 0x10ffff)) return;
    const sign = String.fromCodePoint(code);
    this.#add(isSymbolFont(font) ? signsIn(font, sign) : sign, format);
  }

  #fieldMark(element: XmlElement, format: RunFormat): void {
    const type = element.attributes["fldCharType"];
    const open = this.#fields.at(-1);
    if (type === "begin") {
      this.#fields.push({ code: "", result: null });
      this.#text += chosenInForm(element);
    } else if (type === "separate" && open) open.result = this.#text.length;
    else if (type === "end") {
      this.#fields.pop();
      const isEmpty = open && (open.result ?? this.#text.length) === this.#text.length;
      const { code, font } = (isEmpty && !this.#isInCode() && SYMBOL_CODE.exec(open.code)?.groups) || {};
      this.#sign(Number(code), font?.trim() ?? "", format);
    }
  }

  /** True within the code of a field, which is no text. */
  #isInCode(): boolean {
    return this.#fields.some(({ result }) => result === null);
  }

  #fieldCode({ text }: XmlElement): void {
    const open = this.#fields.at(-1);
    if (open?.result === null) open.code += text;
  }

  #chosen(element: XmlElement | undefined, format: RunFormat): void {
    if (element) this.#children(element, format);
  }

  /** A content control; its invitation to fill it in is no text. */
  #control(element: XmlElement, format: RunFormat): void {
    const content = child(element, "w:sdtContent");
    if (content && !isOn(child(element, "w:sdtPr"), "w:showingPlcHdr")) this.#children(content, format);
  }

  #picture(element: XmlElement): void {
    const boxes = textBoxesIn(element);
    if (boxes.length === 0) this.#text += UNREADABLE;
    for (const box of boxes) {
      const words = wordsOf(box);
      if (words !== "") this.#asides.push({ kind: "textBox", words });
      // A sign alone may be the smiley of the cell that the box lies on.
      else if (holdsSign(box)) this.#text += UNREADABLE;
    }
  }

  #reference({ name, attributes }: XmlElement): void {
    const words = this.#wordsBehind(name, attributes["id"] ?? "");
    if (words) this.#asides.push({ kind: name === "w:commentReference" ? "comment" : "note", words });
  }
}

/** What was chosen in the drop-down list of an old form, whose field has no result. */
function chosenInForm(element: XmlElement): string {
  const list = child(child(element, "w:ffData"), "w:ddList");
  const entries = list?.children.filter(({ name }) => name === "w:listEntry") ?? [];
  return (
    entries[Number(propertyOf(list, "w:result") ?? propertyOf(list, "w:default") ?? 0)]?.attributes["val"] ??
    ""
  );
}

function textBoxesIn(element: XmlElement): XmlElement[] {
  if (element.name === "w:txbxContent") return [element];
  // The same box stands in the fallback once more.
  const children = element.name === "mc:AlternateContent" ? element.children.slice(0, 1) : element.children;
  return children.flatMap(textBoxesIn);
}

function holdsSign(element: XmlElement): boolean {
  return ["w:sym", "w:drawing", "w:pict"].includes(element.name) || element.children.some(holdsSign);
}

/** The words of an element with a space between paragraphs, without any format: to name what is left out. */
export function wordsOf(element: XmlElement): string {
  const words = (next: XmlElement): string => {
    if (next.name === "w:del" || next.name === "w:moveFrom") return "";
    if (next.name === "w:t") return next.text;
    const inside = next.children.map(words).join("");
    return next.name === "w:p" || next.name === "w:tab" || next.name === "w:br" ? `${inside} ` : inside;
  };
  return foldSpace(words(element));
}
