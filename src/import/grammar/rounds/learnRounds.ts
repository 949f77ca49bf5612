/**
 * Rounds, learned from the document: whatever stands in the "Tid" column. Patterns only recognise a label where a
 * row ends; which labels a document uses, it says itself.
 */

import { afterStatus } from "../../words/fixedWords.ts";
import { cleanLabel, LONGEST_LABEL, labelAtEnd, roundKey } from "../../words/roundLabel.ts";
import type { Row } from "../lines/row.ts";
import { RoundVocabulary } from "./roundVocabulary.ts";

/** How many rows must agree on a label whose form no pattern knows, and which share of all; two where it has figures, as a time has. */
const AGREEING_ROWS = 3;
const AGREEING_TIMES = 2;
const AGREEING_SHARE = 0.1;
/** A word that a narrow column divides. */
const DIVIDED = /(\p{L})-\n(?=\p{Ll})/gu;
/** A day that it divides: "31.12." above "2025". */
const DIVIDED_DAY = /((?<!\d)\d{1,2}\.(?:\d{1,2}\.)?)\n(?=\d{1,2}\.\d{4}(?!\d)|\d{4}(?!\d))/gu;

/**
 * The labels that the rows of a document end in. Each row proposes what may be its label, over one,
 * two or three lines; the rows vote, and each then takes the reading that most rows share.
 */
export function learnRounds(rows: readonly Row[]): RoundVocabulary {
  const proposals = rows.map(proposeLabels);
  const votes = new Map<string, number>();
  for (const proposal of proposals)
    for (const key of new Set(proposal.map(roundKey))) votes.set(key, (votes.get(key) ?? 0) + 1);
  const voted = (label: string) => votes.get(roundKey(label)) ?? 0;
  const chosen = proposals.flatMap((proposal) => {
    const best = proposal.toSorted((a, b) => voted(b) - voted(a) || b.length - a.length)[0];
    return best === undefined ? [] : [best];
  });
  const unknown = rows.flatMap((row, index) =>
    proposals[index]?.length || row.pieces.some(({ role }) => role === "round")
      ? []
      : [behindSentence(row.pieces.findLast((piece) => piece.text !== "")?.text ?? "")],
  );
  const counted = Map.groupBy(
    unknown.filter(
      (text) => text !== "" && text.length <= 40 && !/[.,;]$/.test(text) && afterStatus(text) === null,
    ),
    roundKey,
  );
  const agreed = [...counted.values()].flatMap((same) =>
    same.length >= Math.max(fewestOf(same[0] ?? ""), rows.length * AGREEING_SHARE) ? same.slice(0, 1) : [],
  );
  return new RoundVocabulary([...chosen, ...agreed]);
}

/** Abbreviations of a time, whose stop ends no sentence, and which a label may begin with. */
const TIMES = "(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec|ult)";
const BEHIND_SENTENCE = new RegExp(
  `^.*(?<!(?<!\\p{L})${TIMES}|\\d)[.!?]["”»)]*\\s+(?!(?!${TIMES}\\.)\\p{Ll}{1,4}\\.)(?<tail>\\S.*)$`,
  "u",
);

/** What stands behind the last sentence of a line: "Planen er lagt. Uge 12" → "Uge 12"; the line itself without a sentence. */
function behindSentence(text: string): string {
  return BEHIND_SENTENCE.exec(text.slice(-LONGEST_LABEL))?.groups?.["tail"] ?? text;
}

function fewestOf(label: string): number {
  return /\d/u.test(label) ? AGREEING_TIMES : AGREEING_ROWS;
}

/** What may be the label of a row: what ends its last rated line, its last line, or a line of its own. */
function proposeLabels(row: Row): string[] {
  const { pieces } = row;
  const known = pieces.find(({ role }) => role === "round");
  if (known) return known.text === "" ? [] : [cleanLabel(known.text)];
  const lastText = pieces.findLastIndex((piece) => piece.text !== "");
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (piece === undefined || piece.text === "") continue;
    const rated =
      piece.smileys.length > 0 || (pieces[index + 1]?.text === "" && pieces[index + 1]?.smileys.length !== 0);
    const isLast = index === lastText;
    const spans = [1, 2, 3].map((count) =>
      pieces
        .slice(Math.max(0, index + 1 - count), index + 1)
        .map((part) => part.text)
        .join("\n")
        .replace(DIVIDED, "$1")
        .replace(DIVIDED_DAY, "$1")
        .replaceAll("\n", " "),
    );
    const alone = labelAtEnd(spans[0] ?? "")?.length === spans[0]?.length;
    if (!rated && !isLast && !alone) continue;
    const labels = [...spans.flatMap((span) => labelAtEnd(span) ?? []), ...labelOverCut(pieces, index)];
    if (labels.length > 0) return [...new Set(labels)];
  }
  return [];
}

/** The label that a line ends where a narrow cell cut a word of it without a hyphen: "1. budgetopfølgni / ng 2025". */
function labelOverCut(pieces: Row["pieces"], index: number): string[] {
  const [rest = "", cut = "", above = ""] = [0, 1, 2].map((before) => pieces[index - before]?.text ?? "");
  if (!/(?<!\p{L})\p{L}{6,}$/u.test(cut) || !/^\p{Ll}+(?:\s|$)/u.test(rest)) return [];
  const label = labelAtEnd(`${above} ${cut}${rest}`.trim());
  // A label that the rest makes by itself says nothing of the cut.
  return label !== null && label.length > rest.length + 1 ? [label] : [];
}
