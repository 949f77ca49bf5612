/**
 * Rounds, learned from the document: whatever stands in the "Tid" column. The patterns below only
 * recognise a label where a row ends; which labels a document uses, and in what order, it says itself.
 */
import { MONTH, WHOLE_DATE, YEAR } from "../../agreement/danish/datePatterns.ts";
import { escapeRegExp } from "./hyphens.ts";
import { afterStatus } from "./markers.ts";
import type { Row } from "./rows.ts";

const ORDINAL = "(?:\\d{1,2}\\.|Første|Anden|Andet|Tredje|Fjerde|Femte|Sjette)\\s+";
/** What municipalities call the occasions at which they follow up; any compound of these nouns. */
const OCCASION =
  "\\p{L}*(?:opfølgning|regnskab|kvartal|halvår|tertial|revision|rapport|rapportering|redegørelse|status|orientering|afslutning|måling|runde)";
const SEASON = "(?:Forår|Efterår|Sommer|Vinter|Primo|Medio|Ultimo|Årsskiftet)";
const WHEN = `(?:${WHOLE_DATE}|(?:primo\\s+|medio\\s+|ultimo\\s+)?${MONTH}\\s+${YEAR}|${YEAR}(?:/(?:\\d{2}){1,2})?)`;
const LABEL = [
  `${ORDINAL}${OCCASION}(?:\\s+(?:(?:pr\\.?|for|i|ultimo)\\s+)?${WHEN})?`,
  `(?=\\p{Lu})${OCCASION}(?:,?\\s+(?:(?:pr\\.?|for|i|ultimo)\\s+)?${WHEN}|\\s+\\d{1,2})?`,
  `(?:${SEASON}\\s+)?(?:Pr\\.?\\s+|Ultimo\\s+|Primo\\s+)?${WHOLE_DATE}`,
  `(?:Primo|Medio|Ultimo)\\s+${MONTH}(?:\\s+${YEAR})?`,
  `(?=\\p{Lu})${MONTH}\\s+${OCCASION}(?:\\s+${YEAR})?`,
  `(?=\\p{Lu}|\\d)(?:${SEASON}|${MONTH}|Q[1-4]|\\d\\.\\s?kv\\.)\\s+${YEAR}`,
].join("|");

/** A label at the end of a line. Running text writes "anden budgetopfølgning" small; a label does not. */
const TAIL = new RegExp(`(?<=^|\\s)(?:${LABEL})\\s?:?$`, "iu");
const STARTS_AS_LABEL = /^(?:[\p{Lu}\d]|pr\.?\s)/u;
/** A time that is a label in small letters too, when it fills its line: a sentence has more words. */
const TIME_ALONE = new RegExp(`^(?:primo|medio|ultimo)\\s+${MONTH}(?:\\s+${YEAR})?$`, "iu");
/** Labels are short; looking no further back keeps the work of a line bounded. */
const LONGEST = 120;

/** The label that ends a text, `null` without one. `"Lokalerne er ibrugtaget. 31.12.2017"` → `"31.12.2017"`. */
export function labelAtEnd(text: string): string | null {
  const tail = text.slice(-LONGEST);
  const label = TAIL.exec(tail)?.[0];
  if (TIME_ALONE.test(text)) return cleanLabel(text);
  // "Status:" alone is the heading of a status; "Status pr. 31. marts 2026" is a round.
  if (label === undefined || !STARTS_AS_LABEL.test(label) || afterStatus(cleanLabel(label)) === "")
    return null;
  return cleanLabel(label);
}

function cleanLabel(label: string): string {
  return label.replace(/\s+/g, " ").trim().replace(/\s*:$/, "");
}

/** How labels are compared: white space, case and a closing colon do not tell rounds apart. */
export function roundKey(label: string): string {
  return cleanLabel(label).toLowerCase();
}

/** The labels of one document, by key, as first written. */
export class RoundVocabulary {
  readonly #labels: ReadonlyMap<string, string>;
  readonly #atLineEnd: RegExp;
  readonly #atStart: RegExp;

  constructor(labels: readonly string[]) {
    this.#labels = new Map(labels.toReversed().map((label) => [roundKey(label), cleanLabel(label)]));
    const any = [...this.#labels.values()]
      .toSorted((a, b) => b.length - a.length)
      .map((label) => escapeRegExp(label).replace(/ /g, "\\s+"))
      .join("|");
    this.#atLineEnd = new RegExp(`(?<=^|\\s)(?:${any || "(?!)"})\\s?:?(?=\\n|$)`, "giu");
    this.#atStart = new RegExp(`^(?:${any || "(?!)"})\\s?:?(?=\\s)`, "iu");
  }

  /** The label as the document first writes it. */
  labelOf(key: string): string {
    return this.#labels.get(key) ?? key;
  }

  /** Every known label that ends a line of a text, also one broken over two lines. */
  atLineEnds(flat: string): RegExpExecArray[] {
    return [...flat.matchAll(this.#atLineEnd)];
  }

  /** A known label that a text begins with. */
  atStart(flat: string): RegExpExecArray | null {
    return this.#atStart.exec(flat);
  }

  /** True when a line ends in a known label. */
  endsLine(rest: string): boolean {
    return this.atLineEnds(rest.slice(-LONGEST)).length > 0;
  }
}

/** How many rows must agree on a label whose form no pattern knows, and which share of all. */
const AGREEING_ROWS = 3;
const AGREEING_SHARE = 0.1;

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
    proposals[index]?.length ? [] : [row.pieces.findLast((piece) => piece.text !== "")?.text ?? ""],
  );
  const counted = Map.groupBy(
    unknown.filter(
      (text) => text !== "" && text.length <= 40 && !/[.,;]$/.test(text) && afterStatus(text) === null,
    ),
    roundKey,
  );
  const agreed = [...counted.values()].flatMap((same) =>
    same.length >= Math.max(AGREEING_ROWS, rows.length * AGREEING_SHARE) ? same.slice(0, 1) : [],
  );
  return new RoundVocabulary([...chosen, ...agreed]);
}

/** What may be the label of a row: what ends its last rated line, its last line, or a line of its own. */
function proposeLabels(row: Row): string[] {
  const { pieces } = row;
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
        .join(" "),
    );
    const alone = labelAtEnd(spans[0] ?? "")?.length === spans[0]?.length;
    if (!rated && !isLast && !alone) continue;
    const labels = spans.flatMap((span) => labelAtEnd(span) ?? []);
    if (labels.length > 0) return [...new Set(labels)];
  }
  return [];
}
