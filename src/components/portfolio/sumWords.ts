import type { PortfolioAgreement, PortfolioSum } from "../../agreement/portfolio/portfolio.ts";
import { followUpsText } from "../../text/followUps.ts";
import { formatCount } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";
import { savingsReachedWords } from "../keyFigures/savingsReachedWords.ts";

/**
 * `7 udvalg · 224 indsatser · 31 forsinkede · 42 afvigelser · Besparelser nået: 98,2 af 110 mio. kr.`; where committees are left
 * out, whose numbers these are.
 */
export function sumWords(
  { committees: { length: committees }, inAll }: PortfolioAgreement,
  sum: PortfolioSum,
  language: Language,
): string {
  const t = followUpsText[language];
  const { savings } = sum;
  const isKnown = sum.unknown < committees;
  const of =
    savings !== null && savings.committees < committees
      ? ` ${t.ofCommittees(savings.committees, committees)}`
      : "";
  return [
    inAll === undefined ? t.committees(committees) : t.onlyCommittees(committees, inAll),
    t.initiatives(sum.initiatives, formatCount(sum.initiatives, language)),
    isKnown ? t.delayed(sum.delayed) : null,
    isKnown ? t.deviating(sum.deviating) : null,
    savings && `${t.savings}: ${savingsReachedWords(savings, language)}${of}`,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
