import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import { linesOfCell, type SourceLine, type TableCell, type TableRow } from "../../model/neutralDocument.ts";
import { afterStatus, fieldOf, isOwnMark, restOfMark } from "../../words/fixedWords.ts";
import { numberedItems } from "../../words/listItem.ts";
import { BULLET } from "../lines/placedText.ts";

/** A cell with its lines, and their words in one line. */
export interface CellText {
  readonly cell: TableCell;
  readonly column: number;
  readonly lines: readonly SourceLine[];
  readonly words: string;
}

/** The cells of a row from left to right. */
export function cellTexts({ cells }: TableRow): CellText[] {
  return cells.map((cell) => {
    const own = linesOfCell(cell).filter(({ text }) => text.trim() !== "");
    const lines = withWholeMarks(settleBreaks(withColons(own)));
    return { cell, column: cell.column, lines, words: foldSpace(lines.map(({ text }) => text).join(" ")) };
  });
}

/** The lines of a status's column under the heading that they have in a text, unless one stands there already. */
export function underStatusHeading(
  status: readonly SourceLine[],
  text: readonly SourceLine[],
): readonly SourceLine[] {
  const [first] = status;
  const isHeaded = [...text, ...status.slice(0, 1)].some((line) => afterStatus(line.text.trim()) !== null);
  return first === undefined || isHeaded
    ? status
    : [{ ...first, text: "Status:", begins: "paragraph" }, ...status];
}

/** The name of a field, with whatever else than a colon stands behind it: a tab, a dash, or the value below. */
const WITHOUT_COLON =
  /^\s*(?<name>(?:Ansvarlig[te]?\s+(?:fag)?(?:center|centre|forvaltning|afdeling|enhed|udvalg)|Politisk\s+udvalg|(?:Væsentlig[et]?|Øvrige)\s+bidrags?yder(?:e|ne)?))(?:\s*\t\s*|\s+[–—-](?:\s+|$)|\s*$)/iu;

/** Lines of a cell that names several fields, each name with the colon that it has elsewhere; one that stands there with it already is words. */
function withColons(lines: readonly SourceLine[]): readonly SourceLine[] {
  const fields = lines.map(({ text }) => fieldOf(text.trim())?.name);
  const whole = lines.map(({ text }, at) => (fields[at] ? text : text.replace(WITHOUT_COLON, "$<name>: ")));
  const named = new Set(whole.flatMap((text) => fieldOf(text.trim())?.name ?? []));
  if (named.size < 2) return lines;
  return lines.map((line, at) => {
    const name = fieldOf(whole[at]?.trim() ?? "")?.name;
    return fields[at] || fields.includes(name) ? line : { ...line, text: whole[at] ?? line.text };
  });
}

/** True for a cell of words or of a colour alone. */
export function saysSomething({ words, cell }: CellText): boolean {
  return words !== "" || cell.shade !== undefined;
}

/** Lines in which the mark of a field or a status, which a narrow cell divided, stands on one. */
function withWholeMarks(lines: readonly SourceLine[]): SourceLine[] {
  const whole: SourceLine[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const rest =
      above && line.begins === "continuation" ? restOfMark(above.text.trim(), line.text.trim()) : null;
    if (above === undefined || rest === null) {
      whole.push(line);
      continue;
    }
    whole[whole.length - 1] = { ...above, text: `${above.text.trim()} ${rest}` };
    const value = line.text.trim().slice(rest.length).trim();
    if (value !== "") whole.push({ ...line, text: value });
  }
  return whole;
}

/**
 * Gives the author's line breaks their meaning. Where they part the fields of a cell or its status, they stand for paragraphs. Within a
 * field, whose names they may part, and before an item of a list they stay; elsewhere they are white space.
 */
export function settleBreaks(lines: readonly SourceLine[]): SourceLine[] {
  const partsParagraphs = lines.some(({ begins, text }) => begins === "break" && isOwnMark(text.trim()));
  const numbered = numberedItems(lines.map(({ text }) => text.trim()));
  let isField = false;
  return lines.map((line, at) => {
    if (line.begins !== "break") {
      isField = fieldOf(line.text.trim()) !== null;
      return line;
    }
    if (partsParagraphs) return { ...line, begins: "paragraph" };
    if (isField) return line;
    const isItem = numbered.has(at) || BULLET.test(line.text.trim());
    return isItem ? line : { ...line, begins: "continuation" };
  });
}
