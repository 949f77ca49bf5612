import type { EconomyRow } from "../../../agreement/economy/rows.ts";
import { shortfallWords } from "../../../components/money/shortfallWords.ts";
import { formatAmount, formatAmountRange } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { moneyText } from "../../../text/money.ts";
import { slidesText } from "../../../text/slides.ts";
import styles from "./FigureLine.module.css";
import { TargetBar } from "./TargetBar.tsx";

/** One figure of an initiative: target, outcome and what is missing, in numbers and as a bar. */
export function FigureLine({ row }: { readonly row: EconomyRow }) {
  const t = useText(slidesText).initiative;
  const money = useText(moneyText);
  const language = useLanguage();
  const { figure, year, outcome, deviation } = row;
  const missing = shortfallWords(deviation, language);
  const basis = figure.basis === null ? "" : `, ${money.bases[figure.basis]}`;
  const known = (amount: typeof outcome) =>
    amount === null ? money.unknown : `${formatAmountRange(amount, language)} (${money.how[amount.how]})`;
  return (
    <div className={styles["figureLine"]}>
      <p>
        <strong>
          {money.measures[figure.measure]} {year}
        </strong>
        {basis}
        {": "}
        {t.goal} {figure.target === null ? money.noTarget : formatAmount(figure.target, language)}
        {", "}
        {t.outcome} {known(outcome)}
        {missing !== null && (
          <>
            {", "}
            <strong>
              {t.missing} {missing}
            </strong>
          </>
        )}
      </p>
      <TargetBar target={figure.target} outcome={outcome} />
    </div>
  );
}
