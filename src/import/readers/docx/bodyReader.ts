import type { Block, SourceLine, TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { cleanCharacters } from "../characters.ts";
import { child, isOn, propertyOf, type XmlElement } from "../office/xml.ts";
import { chosenAlternative } from "./alternative.ts";
import type { Aside, InlineReader } from "./inlineReader.ts";
import type { Numbering } from "./numbering.ts";
import { shadeOfCell } from "./shades.ts";
import type { Styles } from "./styles.ts";
import { TrackedChanges } from "./trackedChanges.ts";

/** An aside, and the 1-based line of the text that it stands beside. */
export interface PlacedAside extends Aside {
  readonly line: number;
}

/** Elements around paragraphs, tables, rows or cells that say nothing by themselves. */
const WRAPPERS = new Set(["w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo"]);
/** A list's sign on a line of its own says nothing. */
const BULLET = "•";

/** Reads the paragraphs and tables of a part, one line of the source text a paragraph. */
export class BodyReader {
  readonly asides: PlacedAside[] = [];
  readonly changes = new TrackedChanges();
  /** The sections' properties in their order. */
  readonly sections: XmlElement[] = [];
  readonly #inline: InlineReader;
  readonly #numbering: Numbering;
  readonly #styles: Styles;
  #line = 0;
  /** The text of paragraphs whose mark is deleted: they go on in the next. */
  #pending = "";
  #startsPage = false;
  /** True within a row that is a change itself. */
  #isChanged = false;

  constructor(inline: InlineReader, numbering: Numbering, styles: Styles) {
    this.#inline = inline;
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** The blocks of a body, a header or a footer. */
  readBlocks(parent: XmlElement): (Block & { kind: "text" | "table" })[] {
    const blocks: (Block & { kind: "text" | "table" })[] = [];
    let open: SourceLine[] | null = null;
    for (const element of unwrapped(parent)) {
      if (element.name === "w:tbl") {
        open = null;
        blocks.push(this.#table(element));
      } else if (element.name === "w:p") {
        const lines = this.#paragraph(element);
        if (open === null && lines.length > 0) {
          open = [];
          blocks.push({ kind: "text", lines: open });
        }
        open?.push(...lines);
      } else if (element.name === "w:sectPr") this.sections.push(element);
      else if (element.name === "w:altChunk" || element.name === "w:subDoc")
        this.asides.push({ kind: "embedded", words: "", line: Math.max(this.#line, 1) });
    }
    return blocks;
  }

  #paragraph(element: XmlElement): SourceLine[] {
    const properties = child(element, "w:pPr");
    const section = child(properties, "w:sectPr");
    if (section) this.sections.push(section);
    const { text, asides } = this.#inline.read(element);
    const mark = child(properties, "w:rPr");
    const isJoined = child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined;
    if (!this.#isChanged) this.changes.addIn(element, this.#line + 1);
    const whole = this.#pending + text;
    this.#pending = isJoined ? whole : "";
    for (const aside of asides) this.asides.push({ ...aside, line: this.#line + 1 });
    if (isJoined) return [];
    if (isOn(properties, "w:pageBreakBefore")) this.#startsPage = true;
    const number = this.#numbering.next(properties);
    if (whole.trim() === "" && (number === null || number === BULLET)) return [];
    this.#line++;
    const lines = this.#linesOf(number === null ? whole : `${number} ${whole}`);
    return this.#styles.isHeading(properties) ? lines.map((line) => ({ ...line, isHeading: true })) : lines;
  }

  /** A paragraph's lines, which share one number. */
  #linesOf(text: string): SourceLine[] {
    const clean = cleanCharacters(text.replace(/\u00ad/gu, "").replace(/\u2011/gu, "-"));
    const lines = clean.split("\n").filter((line) => line.trim() !== "");
    const startsPage = this.#startsPage;
    this.#startsPage = false;
    return lines.map((line, index) => ({
      number: this.#line,
      text: line,
      startsPage: startsPage && index === 0,
      begins: index === 0 ? "paragraph" : "break",
    }));
  }

  #table(element: XmlElement): TableBlock {
    const rows: TableRow[] = [];
    const above = new Set<number>();
    for (const row of unwrapped(element)) {
      if (row.name !== "w:tr") continue;
      const properties = child(row, "w:trPr");
      const isChanged = this.changes.addOf(properties, this.#line + 1);
      if (child(properties, "w:del")) continue;
      const wasChanged = this.#isChanged;
      this.#isChanged ||= isChanged;
      rows.push(this.#row(row, Number(propertyOf(properties, "w:gridBefore") ?? 0), above));
      this.#isChanged = wasChanged;
      // An empty line below each row keeps the rows of the source text apart.
      this.#line++;
    }
    return { kind: "table", rows };
  }

  #row(row: XmlElement, before: number, above: Set<number>): TableRow {
    const cells: TableCell[] = [];
    const merged: number[] = [];
    let column = before;
    for (const cell of unwrapped(row)) {
      if (cell.name !== "w:tc") continue;
      const properties = child(cell, "w:tcPr");
      const span = Math.max(1, Number(propertyOf(properties, "w:gridSpan") ?? 1) || 1);
      this.changes.addOf(properties, this.#line + 1);
      const blocks = this.readBlocks(cell);
      const continues = (name: string) => {
        const merge = child(properties, name);
        return merge !== undefined && merge.attributes["val"] !== "restart";
      };
      const isMerged = (continues("w:vMerge") || continues("w:hMerge")) && blocks.length === 0;
      const shade = shadeOfCell(cell, blocks.length === 0);
      const own = { column, span, blocks, line: Math.max(this.#line, 1), ...(shade !== null && { shade }) };
      if (!isMerged) above.add(column);
      else if (above.has(column) && continues("w:vMerge")) merged.push(column);
      if (!isMerged && child(properties, "w:cellDel") === undefined) cells.push(own);
      column += span;
    }
    return { cells, ...(merged.length > 0 && { merged }) };
  }
}

/** The children of an element, those within wrappers in their wrapper's place. */
function unwrapped(element: XmlElement): XmlElement[] {
  return element.children.flatMap((next) => {
    if (next.name === "w:sdt") {
      const content = child(next, "w:sdtContent");
      const isInvitation = isOn(child(next, "w:sdtPr"), "w:showingPlcHdr");
      return content ? unwrapped(isInvitation ? withoutRuns(content) : content) : [];
    }
    if (next.name === "mc:AlternateContent") {
      const chosen = chosenAlternative(next);
      return chosen ? unwrapped(chosen) : [];
    }
    return WRAPPERS.has(next.name) ? unwrapped(next) : [next];
  });
}

/** An element without its text: a control's invitation to fill it in. */
function withoutRuns(element: XmlElement): XmlElement {
  return { ...element, children: element.children.filter(({ name }) => name !== "w:r").map(withoutRuns) };
}
