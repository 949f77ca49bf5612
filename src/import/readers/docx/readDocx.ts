import { type HiddenFacts, hiddenFactsOf } from "../../../agreement/corrections/hiddenFacts.ts";
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { ImportFinding } from "../../model/finding.ts";
import { type Block, linesOf, type NeutralDocument, type SourceLine } from "../../model/neutralDocument.ts";
import { type Refusal, refuse } from "../../model/refusal.ts";
import { refuseEndlessLine } from "../endlessLine.ts";
import { UnpacksTooLarge } from "../inflate.ts";
import type { OfficePackage, Relations } from "../office/officePackage.ts";
import { readOffice } from "../office/readOffice.ts";
import { child, type XmlElement } from "../office/xml.ts";
import { BodyReader, type PlacedAside } from "./bodyReader.ts";
import { InlineReader, type WordsBehind, wordsOf } from "./inlineReader.ts";
import { Numbering } from "./numbering.ts";
import { pageFrames } from "./pageFrames.ts";
import { Styles } from "./styles.ts";

/** The bytes of a zip file → the document of Word in it, or what else it is. */
export function readDocx(bytes: Uint8Array): NeutralDocument | Refusal {
  return readOffice(bytes, "word-damaged", (parts) => readPackage(parts, bytes));
}

function readPackage(parts: OfficePackage, bytes: Uint8Array): NeutralDocument | Refusal {
  const main = parts.relationsOf("").byType.get("officeDocument") ?? "word/document.xml";
  // A workbook in bytes (.xlsb) is no XML.
  const root = main.endsWith(".xml") ? parts.part(main) : undefined;
  const body = child(root, "w:body");
  if (body === undefined) {
    const kind = kindOf(parts.names, bytes);
    return kind === "word" ? refuse("word-damaged", null, null) : refuse("not-text", null, { kind });
  }
  const relations = parts.relationsOf(main);
  const related = (type: string) => {
    const name = relations.byType.get(type);
    return name === undefined ? undefined : parts.part(name);
  };
  const styles = new Styles(related("styles"));
  const inline = new InlineReader(styles, wordsIn(related));
  const reader = new BodyReader(inline, new Numbering(related("numbering"), styles), styles);
  const blocks: Block[] = reader.readBlocks(body);
  const frames = pageFrames(reader.sections, related("settings")).flatMap((id) => {
    const part = frameOf(parts, relations, id);
    return part ? [{ kind: "furniture" as const, lines: linesIn(reader.readBlocks(part)) }] : [];
  });
  const hidden = hiddenIn(parts, relations);
  const comments = new Set(hidden?.comments.map(foldSpace));
  const isOwn = ({ kind, words }: PlacedAside) => kind === "comment" && comments.has(foldSpace(words));
  const all = [...blocks, ...frames];
  const lines = linesOf({ blocks: all });
  const document = {
    blocks: all,
    lostFonts: false,
    ...(hidden && { hidden }),
    findings: [
      ...reader.asides.filter((aside) => !isOwn(aside)).map(findingOf),
      ...reader.changes.findings(lines.at(-1)?.number ?? 1),
    ],
  };
  return refuseEndlessLine(lines) ?? document;
}

/** What a document made of a feed carries beside its words; `null` in any other. */
function hiddenIn(parts: OfficePackage, { byId }: Relations): HiddenFacts | null {
  for (const name of byId.values()) {
    if (!/(?:^|\/)customXml\/[^/]+$/u.test(name)) continue;
    const root = partOrNothing(parts, name);
    const json = root?.attributes["json"];
    if (root?.name === "hidden:feed" && json !== undefined) return hiddenFactsOf(json);
  }
  return null;
}

/** Parts that other programs keep in the file need not be whole. */
function partOrNothing(parts: OfficePackage, name: string): XmlElement | undefined {
  try {
    return parts.part(name);
  } catch (error) {
    if (error instanceof UnpacksTooLarge) throw error;
    return undefined;
  }
}

function frameOf(parts: OfficePackage, { byId }: Relations, id: string): XmlElement | undefined {
  const name = byId.get(id);
  return name === undefined ? undefined : parts.part(name);
}

/** A header's or footer's lines; a row of a table is one, as it stands on the page. */
function linesIn(blocks: readonly Block[]): SourceLine[] {
  return blocks.flatMap((block): SourceLine[] => {
    if (block.kind !== "table") return [...block.lines];
    return block.rows.flatMap(({ cells }) => {
      const lines = cells.flatMap((cell) => linesIn(cell.blocks));
      const [first] = lines;
      return first ? [{ ...first, text: lines.map(({ text }) => text).join("\t") }] : [];
    });
  });
}

/** The words of comments and notes by their ids; their parts are read when the first is asked for. */
function wordsIn(related: (type: string) => XmlElement | undefined): WordsBehind {
  const parts: Readonly<Record<string, string>> = {
    "w:commentReference": "comments",
    "w:footnoteReference": "footnotes",
    "w:endnoteReference": "endnotes",
  };
  const read = new Map<string, ReadonlyMap<string, string>>();
  return (reference, id) => {
    const type = parts[reference] ?? "";
    const known =
      read.get(type) ??
      new Map((related(type)?.children ?? []).map((note) => [note.attributes["id"] ?? "", wordsOf(note)]));
    read.set(type, known);
    return known.get(id);
  };
}

function findingOf({ kind, words, line }: PlacedAside): ImportFinding {
  return { code: "aside-left-out", line, values: { kind, words } };
}

/** What OpenDocument files begin with, behind the head of their first part. */
const OPEN_DOCUMENT = /mimetypeapplication\/vnd\.oasis\.opendocument\.(?<of>spreadsheet|presentation)/u;
/** What Pages and its like keep in their files, today and before 2013. */
const APPLE = /^(?:Index(?:\/.*\.iwa|\.zip)|index\.(?:xml|apxl)|buildVersionHistory\.plist)$/u;

/** What an office program has put into the zip file. */
function kindOf(names: readonly string[], bytes: Uint8Array) {
  if (names.some((name) => name.startsWith("word/"))) return "word";
  if (names.some((name) => name.startsWith("xl/"))) return "excel";
  if (names.some((name) => name.startsWith("ppt/"))) return "presentation";
  if (names.some((name) => APPLE.test(name))) return "apple";
  if (!names.includes("mimetype") || !names.includes("content.xml")) return "zip";
  const beginning = String.fromCharCode(...bytes.subarray(0, 200));
  const of = OPEN_DOCUMENT.exec(beginning)?.groups?.["of"];
  if (of === "presentation") return "presentation";
  return of === "spreadsheet" ? "openSpreadsheet" : "openDocument";
}
