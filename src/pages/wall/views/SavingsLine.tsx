import type { EconomyTotal } from "../../../agreement/economy/totals.ts";
import { SavingsBar } from "../../../components/bars/SavingsBar.tsx";
import { savingsWords } from "../../../components/keyFigures/savingsWords.ts";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import styles from "./economy.module.css";

interface SavingsLineProps {
  readonly total: EconomyTotal;
  /** That the total is not of all amounts; `null` where it is. */
  readonly leftOut: string | null;
}

/** Savings reached of agreed in one line, with its bar and what is missing. */
export function SavingsLine({ total, leftOut }: SavingsLineProps) {
  const t = useText(keyFiguresText).savings;
  const { reached, ofAgreed, besides } = savingsWords(total, useLanguage());
  return (
    <div className={styles["savings"]}>
      <p>
        {t.title} <strong>{reached}</strong> {ofAgreed}
      </p>
      <SavingsBar total={total} />
      {(besides !== null || leftOut !== null) && (
        <p className={styles["notes"]}>
          {besides !== null && <span>{besides}</span>}
          {leftOut !== null && <span>{leftOut}</span>}
        </p>
      )}
    </div>
  );
}
