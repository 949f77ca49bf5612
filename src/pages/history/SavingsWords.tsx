import { targetRange } from "../../agreement/economy/amounts.ts";
import {
  type EconomyTotal,
  outcomeBySmiley,
  outcomeOfAgreed,
  statedTarget,
} from "../../agreement/economy/totals.ts";
import { shortfallWords } from "../../components/money/shortfallWords.ts";
import { formatAmount, formatAmountRange } from "../../text/format.ts";
import { historyText } from "../../text/history.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./history.module.css";

/** Savings in all. What is agreed and not reached is not all missing: of some nothing is known, and that is said. */
export function SavingsWords({ total }: { readonly total: EconomyTotal }) {
  const t = useText(historyText).economy;
  const language = useLanguage();
  const { parts } = useText(keyFiguresText).savings;
  const target = statedTarget(total);
  const reached = outcomeOfAgreed(total);
  const bySmiley = outcomeBySmiley(total);
  const unknown = targetRange(total.targetWithoutOutcome);
  const short = shortfallWords(total.missing, language);
  const rest = [
    ...(bySmiley === null ? [] : [parts.bySmiley(formatAmountRange(bySmiley, language))]),
    ...(unknown.max > 0 ? [parts.unknown(formatAmountRange(unknown, language))] : []),
    ...(short === null ? [] : [parts.missing(short)]),
  ];
  return (
    <>
      {[
        ...(target === null ? [] : [t.agreed(formatAmount(target, language))]),
        t.reached(reached === null ? t.unknown : formatAmountRange(reached, language)),
      ].join(", ")}
      {rest.map((words) => (
        <span key={words} className={styles["fact"]}>
          {words}
        </span>
      ))}
    </>
  );
}
