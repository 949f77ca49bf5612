import type { Milestone } from "../../agreement/schema.ts";
import { type Cells, rangeOf, splitStatus, takeSmiley, textOrNull } from "./cells.ts";
import type { Context } from "./context.ts";
import { quote } from "./findings.ts";
import { roundKey } from "./rounds.ts";
import type { Row, RowPiece } from "./rows.ts";

/** A row with its label cut out. */
interface LabelledRow {
  /** Key of the round, `null` when no label stands in the row. */
  readonly key: string | null;
  readonly pieces: readonly RowPiece[];
}

/**
 * An initiative's milestone rows → milestones in the order of the rounds. `rounds` are keys in that
 * order. A round without a row is reported and not invented: the row's absence is a fact of its own.
 */
export function readMilestones(
  rows: readonly Row[],
  rounds: readonly string[],
  line: number,
  context: Context,
): Milestone[] {
  const labelled = mergeSplitRows(
    rows.flatMap((row) => separateRows(row, context)),
    rounds.length,
    context,
  );
  const byRound = new Map<string, LabelledRow>();
  labelled.forEach((row, index) => {
    const key = row.key ?? keyByPosition(labelled, index, rounds, context);
    const at = row.pieces[0]?.line ?? line;
    const words = quote(
      row.pieces
        .map((piece) => piece.text)
        .join(" ")
        .trim(),
      400,
    );
    if (key === null)
      context.log.add(
        "round-unknown",
        at,
        `Milepælen står uden opfølgningsrunde og er ikke overført: ${words}.`,
      );
    else if (byRound.has(key))
      context.log.add(
        "round-twice",
        at,
        `Indsatsen har to milepæle for "${context.vocabulary.labelOf(key)}". Den sidste er ikke overført: ${words}.`,
      );
    else byRound.set(key, row);
  });
  return rounds.flatMap((key, index) => {
    const row = byRound.get(key);
    if (row) return [milestoneOf(row, String(index + 1), context)];
    context.log.add(
      "round-missing",
      line,
      `Indsatsen har ingen milepæl for "${context.vocabulary.labelOf(key)}".`,
    );
    return [];
  });
}

function milestoneOf(row: LabelledRow, round: string, context: Context): Milestone {
  const cells = splitStatus(row.pieces, context);
  const smiley = takeSmiley(row.pieces, "milestones", context);
  reportDoubtfulStatus(row, cells, smiley !== null, context);
  return {
    round,
    text: textOrNull(cells.text),
    status: textOrNull(cells.status),
    smiley,
    source: rangeOf(row.pieces),
  };
}

/** Further paragraphs of a milestone may be a status whose heading was forgotten: kept as text, and said. */
function reportDoubtfulStatus(row: LabelledRow, cells: Cells, rated: boolean, context: Context): void {
  if (!rated || cells.status.text !== "") return;
  const paragraph = cells.text.text.indexOf("\n\n");
  const next = cells.text.text.slice(paragraph + 2);
  if (paragraph === -1 || !/^\p{Lu}/u.test(next)) return;
  const at = cells.text.marks.find((mark) => mark.at > paragraph)?.line ?? row.pieces[0]?.line ?? null;
  context.log.add(
    "status-without-heading",
    at,
    `Afsnittet ligner en status, men ordet "Status:" mangler. Det står som en del af milepælen: ${quote(next)}.`,
  );
}

/** Cuts a row where a rated label shows that another row begins without its mark. */
function separateRows(row: Row, context: Context): LabelledRow[] {
  const { flat, starts } = flatten(row.pieces);
  const matches = context.vocabulary.atLineEnds(flat);
  const pieceAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  const rated = matches.filter((match) => isRated(row.pieces, pieceAt(match.index + match[0].length - 1)));
  const keys = new Set(rated.map((match) => roundKey(match[0])));
  if (rated.length > 1 && keys.size === rated.length) {
    const ends = rated.map((match) => {
      const end = pieceAt(match.index + match[0].length - 1);
      return row.pieces[end]?.smileys.length === 0 ? end + 1 : end;
    });
    return rated.flatMap((_, index) => {
      const pieces = row.pieces.slice(
        index === 0 ? 0 : (ends[index - 1] ?? 0) + 1,
        index === rated.length - 1 ? undefined : (ends[index] ?? 0) + 1,
      );
      if (index > 0)
        context.log.add(
          "row-marker-missing",
          pieces[0]?.line ?? null,
          'Rækken begynder uden ordet "Milepæl". Den er læst som en milepæl for sig.',
        );
      return [cutLabel(pieces, context)];
    });
  }
  return [cutLabel(row.pieces, context)];
}

/** True when a smiley stands beside a label: on its line, alone below it, or alone above it. */
function isRated(pieces: readonly RowPiece[], at: number): boolean {
  const alone = (piece: RowPiece | undefined) => piece?.text === "" && piece.smileys.length > 0;
  return (pieces[at]?.smileys.length ?? 0) > 0 || alone(pieces[at + 1]);
}

function flatten(pieces: readonly RowPiece[]): { flat: string; starts: number[] } {
  let length = 0;
  const starts = pieces.map((piece) => {
    const start = length;
    length += piece.text.length + 1;
    return start;
  });
  return { flat: pieces.map((piece) => piece.text).join("\n"), starts };
}

/** Takes the label out of a row: the last rated one, else the last that ends a line, else one that begins the row. */
function cutLabel(pieces: readonly RowPiece[], context: Context): LabelledRow {
  const { flat, starts } = flatten(pieces);
  const matches = context.vocabulary.atLineEnds(flat);
  const pieceAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  const rated = matches.findLast((match) => isRated(pieces, pieceAt(match.index + match[0].length - 1)));
  const match = rated ?? matches.at(-1) ?? context.vocabulary.atStart(flat);
  if (!match) return { key: null, pieces };
  const end = match.index + match[0].length;
  const cut = pieces.map((piece, index) => {
    const start = starts[index] ?? 0;
    const head = piece.text.slice(0, Math.max(0, match.index - start));
    const tail = piece.text.slice(Math.max(0, end - start));
    return start + piece.text.length <= match.index || start >= end
      ? piece
      : { ...piece, text: `${head} ${tail}`.trim() };
  });
  return { key: roundKey(match[0]), pieces: cut };
}

/** A wrapped sentence may begin with "Milepæl": a part without label and smiley belongs to the row that follows. */
function mergeSplitRows(rows: readonly LabelledRow[], rounds: number, context: Context): LabelledRow[] {
  if (rows.length <= rounds) return [...rows];
  const merged: LabelledRow[] = [];
  let pending: readonly RowPiece[] = [];
  for (const row of rows) {
    const open = row.key === null && row.pieces.every((piece) => piece.smileys.length === 0);
    const [first, ...others] = row.pieces;
    const pieces =
      pending.length > 0 && first
        ? [...pending, { ...first, text: `Milepæl ${first.text}`.trim() }, ...others]
        : row.pieces;
    if (open) pending = pieces;
    else {
      merged.push({ key: row.key, pieces });
      pending = [];
    }
  }
  if (pending.length > 0) merged.push({ key: null, pieces: pending });
  void context;
  return merged;
}

/**
 * The round of a row without a label, when its place leaves no other: all other rows are in order and
 * exactly this round is missing. Reported, since the document does not say it.
 */
function keyByPosition(
  rows: readonly LabelledRow[],
  index: number,
  rounds: readonly string[],
  context: Context,
): string | null {
  if (rows.length !== rounds.length) return null;
  const agrees = rows.every((row, at) => (at === index ? row.key === null : row.key === rounds[at]));
  const key = rounds[index];
  if (!agrees || key === undefined) return null;
  context.log.add(
    "round-by-position",
    rows[index]?.pieces[0]?.line ?? null,
    `Milepælen mangler sin opfølgningsrunde. Den er læst som "${context.vocabulary.labelOf(key)}", fordi netop den runde mangler dér.`,
  );
  return key;
}
