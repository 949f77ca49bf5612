/** Where the label of its round stands in a milestone's row, and where a row ends that lost its mark. */

import { afterStatus } from "../../words/fixedWords.ts";
import { roundKey } from "../../words/roundLabel.ts";
import type { Context } from "../context.ts";
import { goesOnOverPage } from "../lines/overPage.ts";
import type { Row, RowPiece } from "../lines/row.ts";
import type { RoundVocabulary } from "../rounds/roundVocabulary.ts";

/** A row with its label cut out. */
export interface LabelledRow {
  /** Key of the round, `null` when no label stands in the row. */
  readonly key: string | null;
  readonly pieces: readonly RowPiece[];
}

/** A known label in a row. */
interface FoundLabel {
  readonly key: string;
  /** Offsets in the row's text, its pieces joined by line breaks. */
  readonly from: number;
  readonly to: number;
  /** The piece that the label ends in. */
  readonly piece: number;
  /** A smiley stands beside it: on its line, or alone on the next. */
  readonly rated: boolean;
  /** It fills its line, so it cannot be part of a sentence. */
  readonly alone: boolean;
}

function startsOf(pieces: readonly RowPiece[]): number[] {
  let length = 0;
  return pieces.map((piece) => {
    const start = length;
    length += piece.text.length + 1;
    return start;
  });
}

function findLabels(pieces: readonly RowPiece[], vocabulary: RoundVocabulary): FoundLabel[] {
  const starts = startsOf(pieces);
  const known = pieces.findIndex(({ role }) => role === "round");
  if (known !== -1) return knownLabel(pieces, known, starts[known] ?? 0);
  const flat = pieces.map((piece) => piece.text).join("\n");
  const isSmileyAlone = (piece: RowPiece | undefined) => piece?.text === "" && piece.smileys.length > 0;
  return vocabulary.atLineEnds(flat).map((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const piece = starts.findLastIndex((start) => start < to);
    return {
      key: vocabulary.keyOf(match[0]),
      from,
      to,
      piece,
      rated: (pieces[piece]?.smileys.length ?? 0) > 0 || isSmileyAlone(pieces[piece + 1]),
      alone: starts.includes(from),
    };
  });
}

/** The label of a row whose round has a cell of its own. */
function knownLabel(pieces: readonly RowPiece[], piece: number, from: number): FoundLabel[] {
  const text = pieces[piece]?.text ?? "";
  return text === ""
    ? []
    : [{ key: roundKey(text), from, to: from + text.length, piece, rated: true, alone: true }];
}

/** The label of a row: the last rated one, else the last that ends a line, else one that begins the row. */
function labelOf(
  pieces: readonly RowPiece[],
  vocabulary: RoundVocabulary,
): Pick<FoundLabel, "key" | "from" | "to"> | null {
  const labels = findLabels(pieces, vocabulary);
  const last = labels.findLast(({ rated }) => rated) ?? labels.at(-1);
  if (last) return last;
  if (pieces.some(({ role }) => role === "round")) return null;
  const first = vocabulary.atStart(pieces.map((piece) => piece.text).join("\n"));
  return first ? { key: vocabulary.keyOf(first[0]), from: 0, to: first[0].length } : null;
}

/** The key of a row's label, `null` without one. */
function labelKey(row: Row, vocabulary: RoundVocabulary): string | null {
  return labelOf(row.pieces, vocabulary)?.key ?? null;
}

/** True when a document's labels close their rows, as nearly all do: nothing but smileys stands behind them. */
export function labelsCloseRows(rows: readonly Row[], vocabulary: RoundVocabulary): boolean {
  const last = rows.flatMap((row) => {
    const label = findLabels(row.pieces, vocabulary).at(-1);
    return label ? [row.pieces.slice(label.piece + 1).every((piece) => piece.text === "")] : [];
  });
  return last.filter((closes) => closes).length > last.length * 0.8;
}

/**
 * An initiative's rows with their labels cut out. Where labels close rows, what follows one is a row
 * whose mark was lost: with a label of its own it is read as a row, without one it is reported, since
 * neither its words nor its smiley belong to the round above.
 */
export function labelRows(rows: readonly Row[], context: Context): LabelledRow[] {
  const taken = new Set(rows.flatMap((row) => labelKey(row, context.vocabulary) ?? []));
  return rows
    .map((row) => withoutTextBelow(row, context))
    .flatMap((row) => {
      if (!context.labelsCloseRows) return [cutLabel(row.pieces, context.vocabulary)];
      const labels = findLabels(row.pieces, context.vocabulary);
      const last = labels.at(-1);
      const ends = labels.filter(
        (label) => label === last || label.rated || (label.alone && !taken.has(label.key)),
      );
      if (ends.length === 0) return [cutLabel(row.pieces, context.vocabulary)];
      const cuts = ends.map((label) => endOf(row.pieces, label) + 1);
      const parts = cuts.map((cut, index) => row.pieces.slice(index === 0 ? 0 : cuts[index - 1], cut));
      const behind = row.pieces.slice(cuts.at(-1));
      const [first] = behind;
      const final = parts.at(-1);
      const label = ends.at(-1);
      // Beside the round that ends a page the text's column goes on upon the next.
      if (first && final && label && goesOnOverPage(textAbove(row.pieces, label), first))
        final.push(...behind);
      else reportTrailer(behind, context);
      for (const [first] of parts.slice(1)) context.log.add("row-marker-missing", first?.line ?? null, null);
      return parts.map((pieces) => cutLabel(pieces, context.vocabulary));
    });
}

/**
 * A wrapped sentence may begin with the word "Milepæl" and look like a row: a part without label and
 * smiley belongs to the row that follows it.
 */
export function mergeFalseStarts(rows: readonly LabelledRow[], expected: number): readonly LabelledRow[] {
  if (rows.length <= expected) return rows;
  const merged: LabelledRow[] = [];
  let pending: readonly RowPiece[] = [];
  for (const { key, pieces } of rows) {
    const [first, ...others] = pieces;
    const whole =
      pending.length > 0 && first
        ? [...pending, { ...first, text: `${first.mark ?? ""} ${first.text}`.trim() }, ...others]
        : pieces;
    const isStart =
      key === null &&
      pieces.every(({ role }) => role === undefined) &&
      pieces.every((piece) => piece.smileys.length === 0);
    if (!isStart) merged.push({ key, pieces: whole });
    pending = isStart ? whole : [];
  }
  return pending.length > 0 ? [...merged, { key: null, pieces: pending }] : merged;
}

/** The last piece of a row that its label closes: the label's own, or the smileys alone below it. */
function endOf(pieces: readonly RowPiece[], label: FoundLabel): number {
  let end = label.piece;
  const isRated = () => pieces.slice(label.piece, end + 1).some((piece) => piece.smileys.length > 0);
  // Where cells are known, all that stands in the smiley's is the row's: two of them are one too many.
  while (pieces[end + 1]?.text === "" && (!isRated() || pieces[end + 1]?.role === "rating")) end++;
  return end;
}

/** The last words of a row before its label. */
function textAbove(pieces: readonly RowPiece[], { from }: FoundLabel): RowPiece | undefined {
  const starts = startsOf(pieces);
  return pieces.findLast((piece, index) => piece.text !== "" && (starts[index] ?? 0) < from);
}

/** A row without what stands below its table, where cells are known: that belongs to no row, and is reported; but a status is that of the row. */
function withoutTextBelow(row: Row, context: Context): Row {
  const end = row.pieces.findLastIndex(({ role }) => role !== undefined) + 1;
  const [first] = row.pieces.slice(end);
  const above = row.pieces.slice(0, end).findLast(({ text }) => text !== "");
  if (end === 0 || first === undefined || (above && goesOnOverPage(above, first))) return row;
  if (afterStatus(first.text) !== null) return row;
  reportTrailer(row.pieces.slice(end), context);
  return { ...row, pieces: row.pieces.slice(0, end) };
}

function reportTrailer(pieces: readonly RowPiece[], context: Context): void {
  const words = pieces
    .map((piece) => piece.text)
    .join(" ")
    .trim();
  if (words !== "") context.log.add("text-unplaced", pieces[0]?.line ?? null, { words, behind: "round" });
}

function cutLabel(pieces: readonly RowPiece[], vocabulary: RoundVocabulary): LabelledRow {
  const label = labelOf(pieces, vocabulary);
  if (label === null) return { key: null, pieces };
  const starts = startsOf(pieces);
  const cut = pieces.map((piece, index) => {
    const start = starts[index] ?? 0;
    if (start + piece.text.length <= label.from || start >= label.to) return piece;
    const head = piece.text.slice(0, Math.max(0, label.from - start));
    const tail = piece.text.slice(Math.max(0, label.to - start));
    return { ...piece, text: `${head} ${tail}`.trim() };
  });
  return { key: label.key, pieces: cut };
}
