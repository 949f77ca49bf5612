/** The parts of one initiative's table: description, fields, remarks, milestone rows, economy row. */
import { isComplete, type Layout, SENTENCE_END, wouldFit } from "./layout.ts";
import type { Line } from "./lines.ts";
import { afterEconomy, afterMilestone, type FieldName, fieldOf, isMark } from "./markers.ts";
import type { RoundVocabulary } from "./rounds.ts";
import { pieceOf, type Row, type RowPiece } from "./rows.ts";

export interface Field {
  readonly name: FieldName;
  readonly pieces: readonly RowPiece[];
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
  const firstRow = body.findIndex((line) => afterMilestone(line.rest) !== null);
  const economyAlone = firstRow === -1 ? body.findIndex((line) => afterEconomy(line.rest) !== null) : -1;
  const rowsAt = firstRow !== -1 ? firstRow : economyAlone !== -1 ? economyAlone : body.length;
  return { ...readFields(body.slice(0, rowsAt), layout), ...readRows(body.slice(rowsAt), vocabulary) };
}

/**
 * Whether a field's value goes on in `line`: until an empty line where the document has such, over a
 * page's edge and in texts without empty lines only when it visibly does.
 */
function continuesValue(above: Line, line: Line, below: Line | undefined, layout: Layout): boolean {
  if (line.gap === "blank") return false;
  if (/(?:,|-|\/|\s(?:og|samt))$/.test(above.rest) || /^\p{Ll}/u.test(line.rest)) return true;
  if (line.gap === "none" && layout.hasEmptyLines) return true;
  const isLastOfValue = below === undefined || isMark(below.rest) || isComplete(line, below, layout.width);
  return !SENTENCE_END.test(line.rest) && !wouldFit(above.rest, line.rest, layout.width) && isLastOfValue;
}

function readFields(
  lines: readonly Line[],
  layout: Layout,
): Pick<Table, "description" | "fields" | "remarks"> {
  const description: RowPiece[] = [];
  const remarks: RowPiece[] = [];
  const fields: { name: FieldName; pieces: RowPiece[] }[] = [];
  let above: Line | null = null;
  for (const [index, line] of lines.entries()) {
    const field = fieldOf(line.rest);
    const current = fields.at(-1);
    if (field) fields.push({ name: field.name, pieces: [pieceOf(line, field.value)] });
    else if (above && continuesValue(above, line, lines[index + 1], layout))
      current?.pieces.push(pieceOf(line));
    else {
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
    if (afterEconomy(line.rest) !== null) {
      if (complete) return index;
      last = index;
    }
    const ends = line.smileys.length > 0 || vocabulary.endsLine(line.rest);
    complete = afterMilestone(line.rest) !== null ? ends : complete || ends;
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
    const text = index === economyAt ? afterEconomy(line.rest) : afterMilestone(line.rest);
    if (text === null) {
      open.push(pieceOf(line));
      return;
    }
    open = [pieceOf(line, text)];
    if (index === economyAt) economy = { pieces: open };
    else milestones.push({ pieces: open });
  });
  return { milestones, economy };
}
