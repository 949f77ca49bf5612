import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { SavingsBar } from "../../components/bars/SavingsBar.tsx";
import { savingsWords } from "../../components/keyFigures/savingsWords.ts";
import { href } from "../../links/href.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { Figure } from "./Figure.tsx";
import styles from "./figures.module.css";

interface SavingsFigureProps {
  /** Of the follow-up. */
  readonly id: string;
  readonly total: EconomyTotal | null;
}

/** Savings reached of savings agreed, with what the figure rests on and what it leaves out. */
export function SavingsFigure({ id, total }: SavingsFigureProps) {
  const t = useText(keyFiguresText).savings;
  const language = useLanguage();
  if (total === null) {
    return <Figure title={t.title} value={<strong>–</strong>} meaning={t.none} />;
  }
  const { reached, ofAgreed, reachedOf, besides, unknown, nothingMissing, exact } = savingsWords(
    total,
    language,
  );
  const [figure, of] = reachedOf ?? [reached, ofAgreed];
  return (
    <Figure
      title={t.title}
      value={
        <a href={href.economy(id, { measure: "saving" })}>
          <strong className={styles["amount"]}>{figure}</strong> {of}
        </a>
      }
      bar={
        <div className={styles["savings"]}>
          <SavingsBar total={total} />
        </div>
      }
      meaning={nothingMissing}
    >
      {besides !== null && <p>{besides}.</p>}
      {unknown !== null && <p>{unknown}</p>}
      {exact !== null && <p>{exact}</p>}
      <p>{t.yearAndBasis(total.year === null ? t.anyYear : String(total.year))}</p>
    </Figure>
  );
}
