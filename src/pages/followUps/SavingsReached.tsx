import type { FollowUpTotals } from "../../agreement/format/catalogueSchema.ts";
import { SavingsParts } from "../../components/bars/SavingsParts.tsx";
import { followUpsText } from "../../text/followUps.ts";
import { formatAmount, formatRoughRange, roughOfParts } from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./followUps.module.css";

/** The savings that were reached of the agreed, and how each part of them is known. */
export function SavingsReached({ savings }: { readonly savings: FollowUpTotals["savings"] }) {
  const t = useText(followUpsText);
  const { savings: words } = useText(keyFiguresText);
  const language = useLanguage();
  if (savings === null) return <p className={styles["quiet"]}>{t.noSavings}</p>;
  const { agreed, reached } = savings;
  return (
    <div className={styles["savings"]}>
      <p>
        <span className={styles["quiet"]}>{t.savings}: </span>
        {reached === null ? (
          <>
            {words.unknownOutcome}{" "}
            {agreed === null ? words.ofUnstated : words.of(formatAmount(agreed, language))}
          </>
        ) : agreed === null ? (
          `${formatRoughRange(reached, language)} ${words.ofUnstated}`
        ) : (
          roughOfParts(reached, agreed, language).join(" ")
        )}
      </p>
      <div className={styles["quiet"]}>
        <SavingsParts savings={savings} />
      </div>
    </div>
  );
}
