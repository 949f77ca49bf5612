/** Cuts an economy text into clauses around its amounts, so that each amount is read in its own words. */
import { type FoundAmount, findAmounts, type MalformedAmount } from "../../../agreement/danish/amounts.ts";
import { sentenceRanges } from "../../../agreement/danish/sentences.ts";
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import { lineAt, type PlacedText } from "../lines/placedText.ts";

/** An amount in its clause. */
export interface ClauseAmount extends FoundAmount {
  /** The clause's words before the amount, back to the amount before it or the clause's beginning. */
  readonly before: string;
  /** The clause's words behind the amount, up to the next amount or the clause's end. */
  readonly after: string;
  /** The amount as written. */
  readonly written: string;
  /** 1-based source line. */
  readonly line: number;
}

/** A sentence: what a figure may cite as its evidence. */
interface Clause {
  /** White space folded, without the closing full stop of the sentence. */
  readonly words: string;
  readonly amounts: readonly ClauseAmount[];
}

export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly malformed: readonly (MalformedAmount & { readonly line: number; readonly written: string })[];
}

/** A placed text → its clauses, in order. */
export function cutClauses(placed: PlacedText): Clauses {
  const { text } = placed;
  const { amounts, malformed } = findAmounts(text);
  const clauses: Clause[] = [];
  let next = 0;
  for (const [from, to] of sentenceRanges(text, amounts)) {
    const own: FoundAmount[] = [];
    for (; next < amounts.length && (amounts[next] as FoundAmount).from < to; next++)
      own.push(amounts[next] as FoundAmount);
    clauses.push({
      words: foldSpace(text.slice(from, to)).replace(/(?<!\bkr)(?<!\b(?:mio|mia))[.;]$/u, ""),
      amounts: own.map((amount, index) => ({
        ...amount,
        before: foldSpace(text.slice(own[index - 1]?.to ?? from, amount.from)),
        after: foldSpace(text.slice(amount.to, own[index + 1]?.from ?? to)),
        written: foldSpace(text.slice(amount.from, amount.to)),
        line: lineAt(placed, amount.from),
      })),
    });
  }
  return {
    clauses,
    malformed: malformed.map((place) => ({
      ...place,
      line: lineAt(placed, place.from),
      written: foldSpace(text.slice(place.from, place.to)),
    })),
  };
}
