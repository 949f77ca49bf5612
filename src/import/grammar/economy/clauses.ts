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

/** What directly before digits makes them a part of something else: "1'250'000 kr.", "–1,2 mio. kr.", ">2 mio. kr.", "2,0¹ mio. kr.", "1,0 → 1,5 mio. kr.". */
const TORN = /(?:['’´`–—<>≤≥±+*^#_¹²³⁴-⁹⁰→⇒➔]|[<>≤≥±→⇒➔]\s)$/u;
/** Millions without "kr.", to which the next amount is added: "1 mio. og 250.000 kr.", "1 mio. 250 t.kr." */
const MILLIONS = /(?:mio|mill|mia|million(?:er)?|milliard(?:er)?)\.?$/iu;
const MILLIONS_BEFORE = /\d\s?(?:mio|mill|mia|million(?:er)?|milliard(?:er)?)\.?\s(?:og\s)?$/iu;

/** "1,250 t.kr.": a million in another country's way, or the kroner of a Dane. */
const FOREIGN_THOUSANDS =
  /^\d{1,3},\d{3}(?:\s?[-–]\s?\d{1,3},\d{3})?\s?(?:t(?:usinde?)?\.?\s?(?:kr|dkk)|kkr)/iu;

/** Another number before an amount, of the same unit: "1,5 af 2,0 mio. kr.", "hhv. 0,5 og 0,7 mio. kr."; a year and a day are none. */
const SHARES_UNIT =
  /(?<![\d.,/–-])(?!(?:19|20)\d\d(?!\d))(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s?(?:,|(?:(?:ud\s)?af(?:\sde)?|og|samt|mod|frem\sfor)(?:\sca\.)?)\s$/iu;

/** The amounts of a text that are only a part of what is written there. */
function tornAmounts(text: string, amounts: readonly FoundAmount[]): ReadonlySet<FoundAmount> {
  const torn = new Set<FoundAmount>();
  for (const [index, amount] of amounts.entries()) {
    const before = text.slice(Math.max(0, amount.from - 20), amount.from);
    const written = text.slice(amount.from, amount.to);
    // In "hele 1.000 kr. 1.200" the unit stands between two numbers.
    const hasTwo = /^(?:kr|dkk)/iu.test(written) && /\d\s?$/u.test(before);
    const isPart = [TORN, MILLIONS_BEFORE, SHARES_UNIT].some((sign) => sign.test(before));
    if (isPart || hasTwo || FOREIGN_THOUSANDS.test(written)) torn.add(amount);
    const next = amounts[index + 1];
    if (next && MILLIONS.test(written) && /^\s(?:og\s)?$/u.test(text.slice(amount.to, next.from)))
      torn.add(amount);
  }
  return torn;
}

/** A placed text → its clauses, in order. */
export function cutClauses(placed: PlacedText): Clauses {
  const { text } = placed;
  const found = findAmounts(text);
  const torn = tornAmounts(text, found.amounts);
  const amounts = found.amounts.filter((amount) => !torn.has(amount));
  const malformed = [...found.malformed, ...torn].toSorted((a, b) => a.from - b.from);
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
