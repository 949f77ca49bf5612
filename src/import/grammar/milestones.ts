import type { Milestone } from "../../agreement/format/schema.ts";
import { type Cells, rangeOf, splitStatus, takeSmiley, textOrNull } from "./cells.ts";
import type { Context } from "./context.ts";
import { quote, WHOLE } from "./findings.ts";
import type { LabelledRow } from "./rowLabels.ts";

/**
 * An initiative's labelled rows → milestones in the order of the rounds, whose keys are given. A round
 * without a row is reported and not invented: a feed says "nothing planned or reported" by an empty
 * row of the document, and "the document has no such row" by having none either.
 */
export function readMilestones(
  rows: readonly LabelledRow[],
  rounds: readonly string[],
  line: number,
  context: Context,
): Milestone[] {
  const byRound = new Map<string, LabelledRow>();
  for (const row of rows) {
    const at = row.pieces[0]?.line ?? line;
    const words = quote(
      row.pieces
        .map((piece) => piece.text)
        .join(" ")
        .trim(),
      WHOLE,
    );
    if (row.key === null)
      context.log.add(
        "round-unknown",
        at,
        `Milepælen står uden opfølgningsrunde og er ikke overført: ${words}.`,
      );
    else if (byRound.has(row.key))
      context.log.add(
        "round-twice",
        at,
        `Indsatsen har to milepæle for "${context.vocabulary.labelOf(row.key)}". Den sidste er ikke overført: ${words}.`,
      );
    else byRound.set(row.key, row);
  }
  return rounds.flatMap((key, index) => {
    const row = byRound.get(key);
    if (row) return [milestoneOf(row, String(index + 1), context)];
    const label = context.vocabulary.labelOf(key);
    if (rows.length > 0)
      context.log.add("round-missing", line, `Indsatsen har ingen milepæl for "${label}".`);
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
