import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { ReachedBar } from "../../components/bars/ReachedBar.tsx";
import { savingsWords } from "../../components/keyFigures/savingsWords.ts";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { economyParameters } from "../../links/screens.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { Figure } from "./Figure.tsx";
import styles from "./overview.module.css";

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
  const { reached, ofAgreed, besides, missing, bySmiley, unknown, nothingMissing } = savingsWords(
    total,
    language,
  );
  return (
    <Figure
      title={t.title}
      value={
        <a href={href.economy(id, writeParameters(economyParameters, { measure: "saving" }))}>
          <strong className={styles["amount"]}>{reached}</strong> {ofAgreed}
        </a>
      }
      bar={<ReachedBar total={total} />}
      meaning={missing === null ? nothingMissing : t.missing(missing)}
    >
      {besides !== null && <p>{besides}.</p>}
      {bySmiley !== null && <p>{bySmiley}.</p>}
      {unknown !== null && <p>{unknown}</p>}
      <p>{t.yearAndBasis(total.year === null ? t.anyYear : String(total.year))}</p>
    </Figure>
  );
}
