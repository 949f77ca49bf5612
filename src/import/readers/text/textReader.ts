import type { ImportFinding } from "../../model/finding.ts";
import type { NeutralDocument, SourceLine } from "../../model/neutralDocument.ts";
import { type Refusal, refuse } from "../../model/refusal.ts";
import { isRowStart } from "../../words/fixedWords.ts";
import { binaryKind } from "../binaryKind.ts";
import { cleanCharacters } from "../characters.ts";
import { refuseEndlessLine } from "../endlessLine.ts";
import type { Reader } from "../reader.ts";
import { withLostSigns } from "./lostSigns.ts";
import { refuseMarkup } from "./otherTexts.ts";
import { withoutPipes } from "./pipeTables.ts";
import { sheetBlocks } from "./sheetBlocks.ts";
import { separatorOf, withTabs } from "./spreadsheet.ts";
import { textBlocks } from "./textBlocks.ts";

/** Plain text: UTF-8 (with or without BOM), UTF-16 of either order, an older Mac's, windows-1252 as the last resort. */
export const textReader = {
  id: "text",
  extensions: ["txt", "csv"],
  detect: (bytes) => binaryKind(bytes) === null && encodingOf(bytes) !== null,
  read: readText,
} satisfies Reader;

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "macintosh" | "windows-1252";

/** How many bytes are looked at to tell text from binary data. */
const SAMPLE = 4096;

/**
 * The encoding of a text file, `null` when the bytes are not text. UTF-16 without a mark is told by
 * its zero bytes, which stand at every second place in any text of the Latin alphabet.
 */
function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  let controls = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1f && byte !== 0x1e))
      controls++;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even < sample.length / 50) return "utf-16le";
  if (even > sample.length / 5 && odd < sample.length / 50) return "utf-16be";
  if (even + odd + controls > sample.length / 100) return null;
  if (isMostlyUtf8(bytes)) return "utf-8";
  return isMacintosh(bytes) ? "macintosh" : "windows-1252";
}

/** U+FFFD, which decoding puts in place of bytes that are no character. */
const BROKEN = "\ufffd";

/**
 * True for UTF-8, a few bytes of which may be damaged: windows-1252 has hardly a letter beyond ASCII whose byte
 * happens to be UTF-8, so the characters that can be read outnumber those that cannot in one of the two only.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split(BROKEN).length - 1;
  return broken === 0 || (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) > broken;
}

/** The bytes of æ, ø and å, small and capital, on an older Mac, and in windows-1252. */
const MAC_LETTERS = new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81]);
const WINDOWS_LETTERS = new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5]);

/** True where more bytes are Danish letters of an older Mac than of Windows, which has signs there that few texts have. */
function isMacintosh(bytes: Uint8Array): boolean {
  let surplus = 0;
  for (const byte of bytes) surplus += Number(MAC_LETTERS.has(byte)) - Number(WINDOWS_LETTERS.has(byte));
  return surplus > 0;
}

/** The largest text that is read: sixty times as much as a long follow-up has. */
const MAX_MEBIBYTES = 3;

function readText(bytes: Uint8Array): NeutralDocument | Refusal {
  if (bytes.length > MAX_MEBIBYTES * 1024 ** 2)
    return refuse("file-too-large", null, { mebibytes: MAX_MEBIBYTES });
  const encoding = encodingOf(bytes) ?? "windows-1252";
  const text = withoutPipes(new TextDecoder(encoding).decode(bytes));
  if (hasTooManyLines(text)) return refuse("too-many-lines", null, { most: MOST_LINES });
  const findings: ImportFinding[] = [];
  if (encoding === "windows-1252" || encoding === "macintosh")
    findings.push({ code: `encoding-${encoding}`, line: null, values: null });
  const cells = asCells(text);
  const separator = separatorOf(cells);
  const sheet = separator === null ? null : sheetBlocks(cells, separator);
  const lines = withLostSigns(linesOf(separator === null || sheet ? text : withTabs(cells, separator)));
  for (const { number, text: words } of lines)
    if (encoding === "utf-8" && words.includes(BROKEN))
      findings.push({ code: "encoding-damaged", line: number, values: { near: nearBroken(words) } });
  const first = lines.find((line) => line.text.trim() !== "");
  if (first === undefined) return refuse("file-empty", null, null);
  const endless = refuseEndlessLine(lines);
  if (endless) return endless;
  const other = refuseMarkup(text);
  if (other) return other;
  const blocks = sheet ?? textBlocks(lines);
  return "refused" in blocks ? blocks : { blocks, sourceLines: lines, lostFonts: true, findings };
}

/** The text as its cells are told apart: with plain characters in their words, and one kind of line break. */
function asCells(text: string): string {
  return cleanCharacters(text)
    .replace(/\u00ad(?!\s*$)/gmu, "")
    .replace(/\r(?!\n)/gu, "\n");
}

/** A hundred times as many as a long follow-up has. */
const MOST_LINES = 160_000;

/** Breaks of every kind, a carriage return and its line feed as one. */
function hasTooManyLines(text: string): boolean {
  const breaks = text.matchAll(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu);
  let lines = 1;
  while (lines <= MOST_LINES && !breaks.next().done) lines++;
  return lines > MOST_LINES;
}

/** The words around the first broken character. */
function nearBroken(text: string): string {
  const at = text.indexOf(BROKEN);
  return text.slice(Math.max(0, at - 20), at + 20).trim();
}

const LINE_BREAKS = "(?=\\f)|[\\v\\u0085\\u2028\\u2029]";
const FIELD = "Ansvarlig[te]?\\s+(?:fag)?(?:center|centre|centret|udvalg)|Væsentlig[et]?\\s+bidragsyder";
const OTHER_FIELD =
  "(?:Ansvarlig[te]?|(?:Øvrige\\s)?bidragsyder|(?:Politisk\\s|fag)?udvalg)[\\p{L}\\s]{0,20}:";
/** Breaks within a line: of pages, Word's soft ones, and the tab before a cell of fields, which begin lines. */
const BREAKS = new RegExp(`${LINE_BREAKS}|\\t(?=${FIELD}|${OTHER_FIELD})`, "iu");
/** Those of a row, in which a cell "Ansvarlig leder: Lars Holm" is one of its own. */
const ROW_BREAKS = new RegExp(`${LINE_BREAKS}|\\t(?=${FIELD})`, "iu");

/** The number of a row in the cell of its mark, which is no part of its text. */
const NUMBERED_MARK = /^(\s*(?:Milepæl|Delmål))\s(?:nr\.?\s?)?\d{1,2}\s?[.:]?(?=\t)/iu;

/**
 * Text → lines. Only the breaks that an editor counts advance the number, so that `source` ranges hold
 * in any editor; form feeds and Word's soft breaks start a new line of the same number.
 */
function linesOf(text: string): SourceLine[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    return cleanCharacters(line)
      .replace(/\u00ad(?!\s*$)/g, "")
      .replace(NUMBERED_MARK, "$1")
      .split(isRowStart(line.trim()) ? ROW_BREAKS : BREAKS)
      .map((part) => ({
        number: index + 1,
        text: part.replace(/\f/g, ""),
        startsPage: part.startsWith("\f"),
      }));
  });
}
