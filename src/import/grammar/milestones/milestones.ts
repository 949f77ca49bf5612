import { joinedParts } from "../../../agreement/effort/joinedParts.ts";
import type { Milestone } from "../../../agreement/format/schema.ts";
import { LONGEST_LABEL, labelAtEnd, roundKey } from "../../words/roundLabel.ts";
import type { Context } from "../context.ts";
import { type Cells, rangeOf, splitStatus, takeSmiley, textOrNull } from "../tables/cells.ts";
import type { RoundKeys } from "./resolveRounds.ts";
import type { LabelledRow } from "./rowLabels.ts";

/**
 * An initiative's labelled rows → milestones in the order of the rounds, whose keys are given. A round that others share
 * without a row is reported and not invented: a feed says "nothing planned or reported" by an empty
 * row of the document, and "the document has no such row" by having none either.
 */
export function readMilestones(
  rows: readonly LabelledRow[],
  rounds: RoundKeys,
  line: number,
  context: Context,
): Milestone[] {
  const byRound = new Map<string, LabelledRow[]>();
  for (const row of rows) {
    const at = row.pieces[0]?.line ?? line;
    const words = row.pieces
      .map((piece) => piece.text)
      .join(" ")
      .trim();
    if (row.key === null) context.log.add("round-unknown", at, { words });
    else byRound.set(row.key, [...(byRound.get(row.key) ?? []), row]);
  }
  return rounds.keys.flatMap((key, index) => {
    const own = (byRound.get(key) ?? []).map((row) => milestoneOf(row, String(index + 1), context));
    const [only, second] = own;
    if (only && second) return [joined(only, own, context.vocabulary.labelOf(key), context)];
    if (only) return [only];
    if (rows.length > 0 && !rounds.rare.has(key))
      context.log.add("round-missing", line, { round: context.vocabulary.labelOf(key) });
    return [];
  });
}

/** Several milestones of one round as one, with each as the document has it. */
function joined(first: Milestone, all: readonly Milestone[], round: string, { log }: Context): Milestone {
  const [, second] = all;
  log.add("round-twice", second?.source?.from ?? null, { round, count: all.length });
  const lines = all.flatMap(({ source }) => source ?? []);
  return {
    round: first.round,
    ...joinedParts(all),
    source: lines.reduce<Milestone["source"]>(
      (whole, { from, to }) => ({
        from: Math.min(whole?.from ?? from, from),
        to: Math.max(whole?.to ?? to, to),
      }),
      null,
    ),
    parts: all.map(({ round: _, ...part }) => part),
  };
}

const ROW_NUMBER = /^\d{1,2}[.:]?$/u;

/** True for a row with but its number, which stands behind its mark: "Milepæl 4". A number in the text's own cell is a target. */
function hasOnlyNumber({ pieces }: LabelledRow, text: string): boolean {
  return ROW_NUMBER.test(text) && pieces.some(({ mark, text: words }) => mark !== undefined && words !== "");
}

function milestoneOf(row: LabelledRow, round: string, context: Context): Milestone {
  const cells = splitStatus(row.pieces, context);
  const smiley = takeSmiley(row.pieces, "milestones", context);
  reportDoubtfulStatus(row, cells, smiley !== null, context);
  reportOtherRound(row, cells, context);
  return {
    round,
    text: hasOnlyNumber(row, cells.text.text) ? null : textOrNull(cells.text),
    status: textOrNull(cells.status),
    smiley,
    source: rangeOf(row.pieces),
  };
}

/** Further paragraphs of a milestone may be a status whose heading was forgotten: kept as text and reported. */
function reportDoubtfulStatus(row: LabelledRow, cells: Cells, rated: boolean, context: Context): void {
  if (!rated || cells.status.text !== "") return;
  const paragraph = cells.text.text.indexOf("\n\n");
  const next = cells.text.text.slice(paragraph + 2);
  if (paragraph === -1 || !/^\p{Lu}/u.test(next)) return;
  const at = cells.text.marks.find((mark) => mark.at > paragraph)?.line ?? row.pieces[0]?.line ?? null;
  context.log.add("status-without-heading", at, { words: next });
}

/** A text that ends in another round of the same kind, outside a sentence: the row is of both. */
function reportOtherRound(
  { key, pieces }: LabelledRow,
  { text, status }: Cells,
  { log, vocabulary }: Context,
): void {
  const label = status.text === "" ? labelAtEnd(text.text.slice(-LONGEST_LABEL)) : null;
  if (label === null || key === null || !/\d/u.test(label)) return;
  const before = text.text.slice(0, -label.length).trimEnd();
  const isOfKind = roundKey(label).replace(/\d+/gu, "0") === key.replace(/\d+/gu, "0");
  if (isOfKind && roundKey(label) !== key && (before === "" || /[.!?:;]$/u.test(before)))
    log.add("rounds-several", pieces[0]?.line ?? null, { read: vocabulary.labelOf(key) });
}
