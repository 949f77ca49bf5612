/** The amounts in what an initiative says was agreed, each with the words that say what it is. */
import { type FoundAmount, findAmounts } from "../danish/amounts.ts";
import { findDates } from "../danish/dates.ts";
import { sentencesOf } from "../danish/sentences.ts";
import type { Initiative } from "../format/schema.ts";
import { type Quote, quoteInitiative } from "../quotes/quotes.ts";

export interface DescribedAmount extends FoundAmount {
  /** The sentence it stands in. */
  readonly quote: Quote;
  /** The one year it is for; `null` when none is named, `"several"` when it is for more than one. */
  readonly year: number | "several" | null;
  /** Money coming in or going out, by the words of the sentence; `null` when they speak of both or neither. */
  readonly direction: "earning" | "spending" | null;
  /** "ca. 6 mio. kr." */
  readonly isApproximate: boolean;
}

const EARNING = /besparelse|spares|effektiviser|provenu|indtægt|gevinst/iu;
const SPENDING = /afsæt|afsat|bevilg|bevilling|udgift|investering|anlægs|koster|omkostning/iu;
const APPROXIMATE =
  /(?:ca\.|cirka|omkring|omtrent|knap|godt|op til|mindst|minimum|maksimalt|højst|over|under|mere end|mindre end) $/iu;
const SEVERAL_YEARS = /(?:kommende|næste|over|hvert af|de) (?:\p{L}+ )?år(?:ene)?(?!\p{L})|-årig/iu;
/** A price of something, not the money of the initiative. */
const PRICE = /^ ?(?:pr\.|per|\/) ?(?:time|stk|borger|plads|elev|måned|uge|dag|medarbejder|bolig|m2)/iu;

/** The amounts of an initiative's description and remarks, in their order. */
export function describedAmounts(initiative: Initiative): readonly DescribedAmount[] {
  return (["description", "remarks"] as const).flatMap((part) =>
    sentencesOf(initiative[part] ?? "").flatMap(({ text }) => {
      const quote = quoteInitiative(initiative, part, text);
      const { amounts } = findAmounts(text);
      return amounts
        .map((amount, index) => ({
          ...amount,
          quote,
          year: yearOf(text, amount, amounts[index - 1]?.to ?? 0),
          direction: directionOf(text),
          isApproximate: APPROXIMATE.test(text.slice(0, amount.from)),
        }))
        .filter((amount) => !PRICE.test(text.slice(amount.to)));
    }),
  );
}

/** The year right behind the amount ("33,4 mio. kr. i 2017"), else the last one between it and the amount before. */
function yearOf(text: string, amount: FoundAmount, previousEnd: number): DescribedAmount["year"] {
  if (SEVERAL_YEARS.test(text)) return "several";
  const behind = text.slice(amount.to, amount.to + 60);
  const next = findDates(behind)[0];
  const isNext = next && /^(?: årligt)? ?\(?(?:i|for|fra|til)? ?$/iu.test(behind.slice(0, next.start));
  const date = isNext ? next : findDates(text.slice(previousEnd, amount.from)).at(-1);
  if (!date) return null;
  const year = Number(date.from.slice(0, 4));
  return year === Number(date.to.slice(0, 4)) ? year : "several";
}

function directionOf(text: string): DescribedAmount["direction"] {
  const isEarning = EARNING.test(text);
  if (isEarning === SPENDING.test(text)) return null;
  return isEarning ? "earning" : "spending";
}
