import type { PortfolioSum } from "../../agreement/portfolio/portfolio.ts";
import { followUpsText } from "../../text/followUps.ts";
import { formatCount, roughOfParts } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";

/** `7 udvalg · 224 indsatser · 31 forsinkede · 42 afvigelser · Besparelser nået: 98,2 af 110 mio. kr.` */
export function sumWords(sum: PortfolioSum, committees: number, language: Language): string {
  const t = followUpsText[language];
  const { savings } = sum;
  const isKnown = sum.unknown < committees;
  const amount = savings && roughOfParts(savings.reached, savings.agreed, language).join(" ");
  const of = savings !== null && savings.committees < committees;
  return [
    t.committees(committees),
    t.initiatives(sum.initiatives, formatCount(sum.initiatives, language)),
    isKnown ? t.delayed(sum.delayed) : null,
    isKnown ? t.deviating(sum.deviating) : null,
    amount && `${t.savings}: ${amount}${of ? ` ${t.ofCommittees(savings.committees, committees)}` : ""}`,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
