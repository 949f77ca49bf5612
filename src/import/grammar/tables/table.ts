/** The parts of one initiative's table: description, fields, remarks, milestone rows, economy row. */

import { afterCentre, type FieldName } from "../../words/fixedWords.ts";
import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import { isComplete, type Layout, wouldFit } from "../lines/layout.ts";
import type { Line } from "../lines/line.ts";
import { anyFieldIn, economyOf, fieldIn, isMarkIn, milestoneOf } from "../lines/marks.ts";
import { pieceOf, type Row, type RowPiece } from "../lines/row.ts";
import type { RoundVocabulary } from "../rounds/roundVocabulary.ts";
import { withNamesOnLine } from "./nameItems.ts";

export interface Field {
  readonly name: FieldName;
  /** Its value's lines; those that the author began anew apart. */
  readonly parts: readonly (readonly RowPiece[])[];
}

export interface Table {
  readonly description: readonly RowPiece[];
  readonly fields: readonly Field[];
  readonly remarks: readonly RowPiece[];
  readonly milestones: readonly Row[];
  readonly economy: Row | null;
}

/** Tells the parts of a segment's body apart by the marks at the start of its lines. */
export function readTable(body: readonly Line[], vocabulary: RoundVocabulary, layout: Layout): Table {
  const rowsAt = firstRowOf(body, layout);
  return {
    ...readFields(withNamesOnLine(body.slice(0, rowsAt)), layout),
    ...readRows(body.slice(rowsAt), vocabulary),
  };
}

/**
 * Where the rows begin: at the first milestone, or at an economy above all milestones. Since "Økonomi" may begin a
 * wrapped line of the description, such a row stands below the fields and a finished line, and no other follows.
 */
function firstRowOf(body: readonly Line[], layout: Layout): number {
  const isEconomy = (line: Line) => economyOf(line) !== null;
  const firstMilestone = body.findIndex((line) => milestoneOf(line) !== null);
  const firstField = body.findIndex((line) => fieldIn(line) !== null);
  const economy = body.findIndex(
    (line, index) =>
      isEconomy(line) &&
      (firstMilestone === -1 || isComplete(body[index - 1] ?? line, line, layout.width)) &&
      (firstMilestone === -1 || (firstField !== -1 && firstField < index)),
  );
  if (economy === -1) return firstMilestone === -1 ? body.length : firstMilestone;
  if (firstMilestone === -1) return economy;
  return economy < firstMilestone && !body.slice(firstMilestone).some(isEconomy) ? economy : firstMilestone;
}

/**
 * Whether a field's value goes on in `line`: until an empty line where the document has such, over a
 * page's edge and in texts without empty lines only when it visibly does.
 */
function continuesValue(above: Line, line: Line, below: Line | undefined, layout: Layout): boolean {
  if (line.begins === "continuation") return true;
  if (line.begins === "paragraph" && !OPEN_LIST.test(above.rest)) return false;
  if (line.gap === "blank") return false;
  if (/(?:,|-|\/|\s(?:og|samt))$/.test(above.rest) || /^\p{Ll}/u.test(line.rest)) return true;
  if (line.gap === "none" && layout.hasEmptyLines) return true;
  const isLastOfValue = below === undefined || isMarkIn(below) || isComplete(line, below, layout.width);
  const width = layout.rowWidth || layout.width;
  return !SENTENCE_END.test(line.rest) && !wouldFit(above.rest, line.rest, width) && isLastOfValue;
}

/** A list that goes on. */
const OPEN_LIST = /(?:[,&/-]|(?<!\p{L})(?:og|samt|for))$/u;

/** True for a line of a value that its author began anew, or that would have fitted on the one above: a name a line. */
function beginsAnew(above: Line, line: Line, { width }: Layout): boolean {
  if (line.isWrapped || line.gap !== "none") return false;
  if (OPEN_LIST.test(above.rest) || !/^\p{Lu}/u.test(line.rest)) return false;
  return line.begins === "break" || wouldFit(above.rest, line.rest, width);
}

/** So many words with a full stop are a sentence and no list of names; fewer where a verb follows what somebody does: "Forsyningen deltager." */
const SENTENCE_WORDS = 5;
const SAYS = /^(?:\p{Lu}\p{L}+(?:en|et|ne)|De[rt]?|Vi|Man|Alle)\s\p{Ll}+[rs](?!\p{L})/u;

/** True for a line that begins a sentence and goes on with no list: a remark in a paragraph of its own. */
function beginsRemark(lines: readonly Line[], index: number, above: Line, hasValue: boolean): boolean {
  const line = lines[index] as Line;
  if (!/^\p{Lu}/u.test(line.rest) || OPEN_LIST.test(above.rest)) return false;
  const end = lines.findIndex((next, at) => at > index && (next.gap !== "none" || isMarkIn(next)));
  const block = lines.slice(index, end === -1 ? undefined : end).map(({ rest }) => rest);
  if (!block.some((rest) => SENTENCE_END.test(rest))) return false;
  return block.join(" ").split(" ").length >= SENTENCE_WORDS || (hasValue && SAYS.test(line.rest));
}

/** A field whose lines are being read. */
interface OpenField {
  readonly name: FieldName;
  readonly parts: RowPiece[][];
  /** Kept, and not looked for: a field may have very many lines. */
  isEmpty: boolean;
}

/** Gives a field one more line, in its last part or in one of its own. */
function add(field: OpenField, piece: RowPiece, isApart: boolean): void {
  if (isApart) field.parts.push([]);
  field.parts.at(-1)?.push(piece);
  if (piece.text !== "") field.isEmpty = false;
}

/** True for a line that begins a field of another name, which a form may have beside ours: "Projektleder: Anna Holm". */
function isOtherField(line: Line): boolean {
  return /^\p{Lu}\p{L}+(?:[\s/-]\p{L}+){0,3}\s?:\s+\S/u.test(line.rest);
}

/** True for a line that the layout parted from the name of a field, which has no value yet. */
function goesOnWithName(field: OpenField | undefined, line: Line): boolean {
  return line.begins === "continuation" && field?.isEmpty === true;
}

/** True for a line between the names of two fields: the first one's value, as is then one below the last name, unless it is a sentence. */
function isValueBelow(line: Line, next: Line | undefined, isUsual: boolean): boolean {
  if (SENTENCE_END.test(line.rest)) return false;
  return (next !== undefined && anyFieldIn(next) !== null) || isUsual;
}

/** The fields that lines have by their own names. */
function namedFields(lines: readonly Line[]): ReadonlySet<FieldName> {
  return new Set(lines.flatMap((line) => fieldIn(line)?.name ?? []));
}

/**
 * The field that a line begins: by another name than its own where none is in `named`, and above all others only right above one; there
 * also a centre by the name of its kind alone, "Center: Ejendomme".
 */
function fieldAt(
  line: Line,
  next: Line | undefined,
  isFirst: boolean,
  named: ReadonlySet<FieldName>,
): { name: FieldName; value: string } | null {
  const own = fieldIn(line);
  if (own !== null) return own;
  const isAmongFields = !isFirst || (next !== undefined && anyFieldIn(next) !== null);
  const other = isAmongFields ? anyFieldIn(line) : null;
  if (other !== null) return named.has(other.name) ? null : other;
  if (!isFirst || next === undefined) return null;
  const value = afterCentre(line.rest);
  const below = anyFieldIn(next)?.name ?? "responsible";
  return value === null || below === "responsible" ? null : { name: "responsible", value };
}

function readFields(
  lines: readonly Line[],
  layout: Layout,
): Pick<Table, "description" | "fields" | "remarks"> {
  const description: RowPiece[] = [];
  const remarks: RowPiece[] = [];
  const fields: OpenField[] = [];
  const named = namedFields(lines);
  let above: Line | null = null;
  let standsBelow = false;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const field = fieldAt(line, next, fields.length === 0, named);
    const current = fields.at(-1);
    if (field) {
      const opened = { name: field.name, parts: [], isEmpty: true };
      add(opened, pieceOf(line, field.value), true);
      fields.push(opened);
    } else if (current && isOtherField(line)) {
      above = null;
      remarks.push(pieceOf(line));
      continue;
    } else if (current?.isEmpty && isValueBelow(line, next, standsBelow)) {
      add(current, pieceOf(line), true);
      standsBelow = true;
    } else if (
      above &&
      continuesValue(above, line, lines[index + 1], layout) &&
      (goesOnWithName(current, line) || !beginsRemark(lines, index, above, current?.isEmpty === false))
    ) {
      if (current) add(current, pieceOf(line), beginsAnew(above, line, layout));
    } else {
      above = null;
      (current ? remarks : description).push(pieceOf(line));
      continue;
    }
    above = line;
  }
  return { description, fields, remarks };
}

/**
 * "Økonomi" begins a row only below a finished one: elsewhere it is a word of a wrapped sentence. When
 * no row above any such line is finished, the last one is taken, since the row has to begin somewhere.
 */
function economyStart(lines: readonly Line[], vocabulary: RoundVocabulary): number {
  let complete = true;
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (economyOf(line) !== null) {
      if (complete) return index;
      last = index;
    }
    const ends = line.smileys.length > 0 || line.role === "round" || vocabulary.endsLine(line.rest);
    complete = milestoneOf(line) !== null ? ends : complete || ends;
  }
  return last;
}

function readRows(
  lines: readonly Line[],
  vocabulary: RoundVocabulary,
): Pick<Table, "milestones" | "economy"> {
  const milestones: { pieces: RowPiece[] }[] = [];
  let economy: { pieces: RowPiece[] } | null = null;
  const economyAt = economyStart(lines, vocabulary);
  let open: RowPiece[] = [];
  lines.forEach((line, index) => {
    const text = index === economyAt ? economyOf(line) : milestoneOf(line);
    if (text === null) {
      // Where cells are known, a second row of the economy is its own, wherever it stands.
      if (economy && line.role === "row" && economyOf(line) !== null) open = economy.pieces;
      open.push(pieceOf(line));
      return;
    }
    open = [pieceOf(line, text)];
    if (index === economyAt) economy = { pieces: open };
    else milestones.push({ pieces: open });
  });
  return { milestones, economy };
}
