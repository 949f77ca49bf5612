import type { ImportFinding } from "../../model/finding.ts";
import { type Block, linesOf, type NeutralDocument, type SourceLine } from "../../model/neutralDocument.ts";
import { type Refusal, refuse } from "../../model/refusal.ts";
import { isRowStart } from "../../words/fixedWords.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import { refuseEndlessLine } from "../endlessLine.ts";
import type { OfficePackage, Relations } from "../office/officePackage.ts";
import { readOffice } from "../office/readOffice.ts";
import { child, DamagedPart, type XmlElement } from "../office/xml.ts";
import { kindOf, recordBlocks } from "../sheets/recordBlocks.ts";
import { commentsIn, framesIn, shapesIn } from "./beside.ts";
import { CellFormats } from "./cellFormats.ts";
import { CellTexts } from "./cellTexts.ts";
import { Colours } from "./colours.ts";
import { SheetReader } from "./sheetReader.ts";

/** The bytes of an Excel workbook → its sheets' tables, and the texts between them. */
export function readXlsx(bytes: Uint8Array): NeutralDocument | Refusal {
  return readOffice(bytes, "workbook-damaged", readPackage);
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
    sheets.children.filter(({ attributes }) => roundIn(attributes["name"] ?? "") !== null).length > 1;
  const read = sheets.children.flatMap(({ attributes: { name = "", state, "r:id": id = "" } }): Sheet[] => {
    const part = relations.byId.get(id) ?? "";
    const isSeen = state === undefined || state === "visible";
    // A hidden one is named, however large.
    const root = isSeen || !parts.isTooLarge(part) ? partOf(parts, part) : undefined;
    // A sheet may be a chart alone.
    if (root && root.name !== "x:worksheet") return [];
    if (root && isSeen)
      return [
        readSheet(root, relatedIn(parts, parts.relationsOf(part)), reader, {
          name,
          heading: headingIn(name, areForRounds),
        }),
      ];
    if (root === undefined || hasCells(root)) findings.push(aside("sheet", name, reader.line));
    return [];
  });
  const blocks = withHeadings(read, findings);
  const lines = linesOf({ blocks });
  if (lines.length === 0) return refuse("file-empty", null, null);
  findings.push(
    ...read.flatMap(({ rules }) => (rules === null ? [] : [aside("rules", "", rules)])),
    ...reader.asides.map(({ kind, words, line }) => aside(kind, words, line)),
  );
  return refuseEndlessLine(lines) ?? { blocks, lostFonts: false, findings };
}

/** What stands in a sheet that is seen. */
interface Sheet {
  readonly name: string;
  /** The line where it begins, and the lines of its name where that is a heading. */
  readonly line: number;
  readonly heading: readonly SourceLine[];
  /** The lines of its header and footer. */
  readonly frames: readonly SourceLine[];
  readonly cells: readonly Block[];
  /** True where initiatives stand in it. */
  readonly isRead: boolean;
  /** The line where its rules give cells a colour or an icon, which stands in no cell; `null` without any. */
  readonly rules: number | null;
}

function readSheet(
  root: XmlElement,
  related: (type: string) => XmlElement | undefined,
  reader: SheetReader,
  named: { readonly name: string; readonly heading: string | null },
): Sheet {
  const placed = [...commentsIn(related("comments")), ...shapesIn(related("drawing"))];
  const frames = reader.linesOf(framesIn(root));
  const heading = reader.linesOf(named.heading === null ? [] : [named.heading]);
  const records = reader.read(root, placed);
  const line = records[0]?.cells[0]?.line ?? reader.line;
  const kind = kindOf(records);
  const isRead = kind !== null || records.some(({ cells: [first] }) => first && isRowStart(first.text));
  const cells = recordBlocks(records, kind).map(
    (block): Block => (block.kind === "table" && !isRead ? { ...block, isApart: true } : block),
  );
  const hasRules = child(root, "x:conditionalFormatting") !== undefined;
  return { name: named.name, line, heading, frames, cells, isRead, rules: hasRules ? reader.line : null };
}

/** The blocks of all sheets, one behind the other, below their names where these are headings; names that are not, among several, are told. */
function withHeadings(sheets: readonly Sheet[], findings: ImportFinding[]): Block[] {
  const titles = new Set<string>();
  const others = sheets.filter(
    ({ name, heading, isRead }) => isRead && heading.length === 0 && !UNNAMED.test(name),
  );
  if (others.length > 1) findings.push(...others.map(({ name, line }) => aside("sheetName", name, line)));
  return sheets.flatMap(({ heading, frames, cells }): Block[] => {
    const own = cells.map(
      (block): Block => (isTitleAgain(block, titles) ? { ...block, kind: "furniture" } : block),
    );
    // The document's own title stands above it.
    const table = own.findIndex(({ kind }) => kind === "table");
    const at = table === -1 ? own.length : table;
    const whole: Block[] = [
      { kind: "furniture", lines: frames },
      ...own.slice(0, at),
      { kind: "text", lines: heading },
      ...own.slice(at),
    ];
    return whole.filter((block) => block.kind === "table" || block.lines.length > 0);
  });
}

/** The name of a sheet with a theme's number. Excel cuts names at 31 letters. */
const THEME = /^\d{1,2}[.:]? \p{Lu}.{1,26}$/u;
const OCCASION = /runde|opfølgning/iu;
/** What a sheet is called that nobody has named. */
const UNNAMED = /^(?:ark|sheet|tabel|table)\s?\d*$/iu;

/** The heading that a sheet's name is of what stands in it: its theme, or its round where sheets are for rounds. */
function headingIn(name: string, areForRounds: boolean): string | null {
  const round = areForRounds ? roundIn(name) : null;
  return round ?? (THEME.test(name) && !OCCASION.test(name) ? name : null);
}

/** The round that a sheet is called by, whose year may be cut: "1. budgetopfølgning 26". */
function roundIn(name: string): string | null {
  const whole = name.replace(/(?<=\s|-)(?=[2-4]\d$)/u, "20");
  return [name, whole].find(isWholeRound) ?? null;
}

/** True for a text of the document's title that an earlier sheet has, too: it heads each sheet as it would each page. */
function isTitleAgain(block: Block, titles: Set<string>): block is Block & { readonly kind: "text" } {
  if (block.kind !== "text") return false;
  const words = block.lines.map(({ text }) => text).join(" ");
  const isAgain = titles.has(words);
  if (/opfølgning|aftale/iu.test(words)) titles.add(words);
  return isAgain;
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
