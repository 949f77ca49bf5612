import type { ImportFinding } from "../../model/finding.ts";
import { type Block, linesOf, type NeutralDocument, type SourceLine } from "../../model/neutralDocument.ts";
import { type Refusal, refuse } from "../../model/refusal.ts";
import { isRowStart } from "../../words/fixedWords.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import { refuseEndlessLine } from "../endlessLine.ts";
import { UnpacksTooLarge } from "../inflate.ts";
import { OfficePackage, type Relations } from "../office/officePackage.ts";
import { child, DamagedPart, type XmlElement } from "../office/xml.ts";
import { DamagedZip } from "../office/zipFile.ts";
import { kindOf, recordBlocks } from "../sheets/recordBlocks.ts";
import { commentsIn, framesIn, shapesIn } from "./beside.ts";
import { CellFormats } from "./cellFormats.ts";
import { CellTexts } from "./cellTexts.ts";
import { Colours } from "./colours.ts";
import { SheetReader } from "./sheetReader.ts";

/** The bytes of an Excel workbook → its sheets' tables, and the texts between them. */
export function readXlsx(bytes: Uint8Array): NeutralDocument | Refusal {
  try {
    return readPackage(new OfficePackage(bytes));
  } catch (error) {
    if (error instanceof UnpacksTooLarge) return refuse("file-unpacks-too-large", null, null);
    if (error instanceof DamagedPart || error instanceof DamagedZip)
      return refuse("workbook-damaged", null, null);
    throw error;
  }
}

function readPackage(parts: OfficePackage): NeutralDocument | Refusal {
  const main = parts.relationsOf("").byType.get("officeDocument") ?? "xl/workbook.xml";
  const workbook = parts.part(main);
  const sheets = child(workbook, "x:sheets");
  if (sheets === undefined) return refuse("workbook-damaged", null, null);
  const relations = parts.relationsOf(main);
  const related = relatedIn(parts, relations);
  const colours = new Colours(related("theme"));
  const formats = new CellFormats(related("styles"), colours);
  const texts = new CellTexts(workbook, related("sharedStrings"), formats, colours);
  const reader = new SheetReader(texts, formats);
  const findings: ImportFinding[] = [];
  const areForRounds =
    sheets.children.filter(({ attributes }) => isWholeRound(attributes["name"] ?? "")).length > 1;
  const titles = new Set<string>();
  const blocks = sheets.children.flatMap(({ attributes: { name = "", state, "r:id": id = "" } }): Block[] => {
    const part = relations.byId.get(id) ?? "";
    const sheet = partOf(parts, part);
    // A sheet may be a chart alone.
    if (sheet.name !== "x:worksheet") return [];
    if (state !== undefined && state !== "visible") {
      if (hasCells(sheet)) findings.push(aside("sheet", name, reader.line));
      return [];
    }
    const own = relatedIn(parts, parts.relationsOf(part));
    const placed = [...commentsIn(own("comments")), ...shapesIn(own("drawing"))];
    const frames = reader.linesOf(framesIn(sheet));
    const heading = saysHeading(name, areForRounds) ? reader.linesOf([name]) : [];
    const records = reader.read(sheet, placed);
    if (hasRules(sheet)) findings.push(aside("rules", "", reader.line));
    const kind = kindOf(records);
    const isApart = kind === null && !records.some(({ cells: [first] }) => first && isRowStart(first.text));
    const cells = recordBlocks(records, kind).map((block): Block => {
      if (block.kind === "text" && isTitleAgain(block, titles)) return { ...block, kind: "furniture" };
      return block.kind === "table" && isApart ? { ...block, isApart } : block;
    });
    // The document's own title stands above it.
    const table = cells.findIndex(({ kind }) => kind === "table");
    const whole: Block[] = [
      { kind: "furniture", lines: frames },
      ...cells.slice(0, table),
      { kind: "text", lines: heading },
      ...cells.slice(table),
    ];
    return whole.filter((block) => block.kind === "table" || block.lines.length > 0);
  });
  const lines = linesOf({ blocks });
  if (lines.length === 0) return refuse("file-empty", null, null);
  findings.push(...reader.asides.map(({ kind, words, line }) => aside(kind, words, line)));
  return refuseEndlessLine(lines) ?? { blocks, lostFonts: false, findings };
}

/** The name of a sheet with a theme's number. Excel cuts names at 31 letters. */
const THEME = /^\d{1,2}[.:]? \p{Lu}.{1,26}$/u;
const OCCASION = /runde|opfølgning/iu;

/** True for a sheet's name that is a heading of what stands in it: its theme, or its round where sheets are for rounds. */
function saysHeading(name: string, areForRounds: boolean): boolean {
  return (areForRounds && isWholeRound(name)) || (THEME.test(name) && !OCCASION.test(name));
}

/** True for a text of the document's title that an earlier sheet has, too: it heads each sheet as it would each page. */
function isTitleAgain({ lines }: { readonly lines: readonly SourceLine[] }, titles: Set<string>): boolean {
  const words = lines.map(({ text }) => text).join(" ");
  if (!/opfølgning|aftale/iu.test(words) || titles.has(words)) return titles.has(words);
  titles.add(words);
  return false;
}

type AsideKind = Extract<ImportFinding, { code: "aside-left-out" }>["values"]["kind"];

function aside(kind: AsideKind, words: string, line: number): ImportFinding {
  return { code: "aside-left-out", line, values: { kind, words } };
}

/** The parts that a part refers to, by the last word of their type. */
function relatedIn(parts: OfficePackage, { byType }: Relations): (type: string) => XmlElement | undefined {
  return (type) => {
    const name = byType.get(type);
    return name === undefined ? undefined : partOf(parts, name);
  };
}

/** A part that another names. Throws {@link DamagedPart} where it is lost: a workbook without its texts would seem empty. */
function partOf(parts: OfficePackage, name: string): XmlElement {
  const part = parts.part(name);
  if (part === undefined) throw new DamagedPart(`no ${name}`);
  return part;
}

function hasCells(sheet: XmlElement): boolean {
  const rows = child(sheet, "x:sheetData")?.children ?? [];
  return rows.some(({ children }) => children.some((cell) => cell.children.length > 0));
}

/** True for a sheet whose rules give cells a colour or an icon: what they show stands in no cell. */
function hasRules(sheet: XmlElement): boolean {
  return child(sheet, "x:conditionalFormatting") !== undefined;
}
