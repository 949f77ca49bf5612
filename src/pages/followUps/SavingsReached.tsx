import type { FollowUpTotals } from "../../agreement/format/catalogueSchema.ts";
import { SavingsParts } from "../../components/bars/SavingsParts.tsx";
import { savingsReachedWords } from "../../components/keyFigures/savingsReachedWords.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./followUps.module.css";

/** The savings that were reached of the agreed, and how each part of them is known. */
export function SavingsReached({ savings }: { readonly savings: FollowUpTotals["savings"] }) {
  const t = useText(followUpsText);
  const language = useLanguage();
  if (savings === null) return <p className={styles["quiet"]}>{t.noSavings}</p>;
  return (
    <div className={styles["savings"]}>
      <p>
        <span className={styles["quiet"]}>{t.savings}: </span>
        {savingsReachedWords(savings, language)}
      </p>
      <div className={styles["quiet"]}>
        <SavingsParts savings={savings} />
      </div>
    </div>
  );
}
