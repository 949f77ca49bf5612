import type { FollowUpTotals } from "../../agreement/format/catalogueSchema.ts";
import { ReachedBar } from "../../components/bars/ReachedBar.tsx";
import { roughShortfallWords } from "../../components/money/shortfallWords.ts";
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
  const { agreed, reached, documented, bySmiley, missing, unknown, parts } = savings;
  const rough = (range: { readonly min: number; readonly max: number }) => formatRoughRange(range, language);
  const short = roughShortfallWords(missing, language);
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
          `${rough(reached)} ${words.ofUnstated}`
        ) : (
          roughOfParts(reached, agreed, language).join(" ")
        )}
      </p>
      {parts !== null && <ReachedBar parts={parts} />}
      <p className={styles["quiet"]}>
        {[
          documented && words.parts.documented(rough(documented)),
          parts !== null && parts.uncertain > 0
            ? words.parts.uncertain(rough({ min: parts.uncertain, max: parts.uncertain }))
            : null,
          bySmiley && words.parts.bySmiley(rough(bySmiley)),
          unknown.max > 0 ? words.parts.unknown(rough(unknown)) : null,
          short && words.parts.missing(short),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </div>
  );
}
