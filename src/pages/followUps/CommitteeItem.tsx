import { daysSince } from "../../agreement/age.ts";
import type { FollowUpTotals } from "../../agreement/format/catalogueSchema.ts";
import type { PortfolioCommittee } from "../../agreement/portfolio/portfolio.ts";
import { SavingsParts } from "../../components/bars/SavingsParts.tsx";
import { StackedBar } from "../../components/bars/StackedBar.tsx";
import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { CountMarks } from "../../components/heatmap/CountMarks.tsx";
import { savingsReachedWords } from "../../components/keyFigures/savingsReachedWords.ts";
import { useToday } from "../../device/useToday.ts";
import { href } from "../../links/href.ts";
import { formatAgo } from "../../text/age.ts";
import { followUpsText } from "../../text/followUps.ts";
import { formatCount, formatDate } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shellText } from "../../text/shell.ts";
import { AttentionList } from "./AttentionList.tsx";
import styles from "./followUps.module.css";
import { RoundTiles } from "./RoundTiles.tsx";

interface CommitteeItemProps {
  readonly committee: PortfolioCommittee;
}

/** One committee by its latest follow-up: its rounds, its savings, and what needs attention; and the follow-ups before. */
export function CommitteeItem({ committee: { latest, earlier } }: CommitteeItemProps) {
  const t = useText(followUpsText);
  const shell = useText(shellText);
  const language = useLanguage();
  const { id, title, committee, asOf, initiatives, smileys, totals } = latest;
  const days = daysSince(asOf, useToday());
  return (
    <li className={styles["committee"]}>
      <div className={styles["who"]}>
        <a href={href.overview(id)}>
          <bdi lang={DOCUMENT_LANGUAGE}>
            {committee === null ? (
              title
            ) : (
              <>
                <VisuallyHidden>{`${title}, `}</VisuallyHidden>
                {committee}
              </>
            )}
          </bdi>
        </a>
        <p className={styles["quiet"]}>
          {[
            asOf === null ? null : shell.asOf(formatDate(asOf, language)),
            days === null ? null : formatAgo(days, language),
            t.initiatives(initiatives, formatCount(initiatives, language)),
            totals === undefined
              ? null
              : totals.delayed === null
                ? t.nothingRated
                : t.delayed(totals.delayed),
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </p>
        {earlier.length > 0 && (
          <details className={styles["quiet"]}>
            <summary>{t.earlier(earlier.length)}</summary>
            <ul>
              {earlier.map((entry) => (
                <li key={entry.id}>
                  <a href={href.overview(entry.id)}>
                    <bdi lang={DOCUMENT_LANGUAGE}>{entry.title}</bdi>
                    {entry.asOf !== null && `, ${shell.asOf(formatDate(entry.asOf, language))}`}
                  </a>
                </li>
              ))}
            </ul>
            <a href={href.history(id)}>{t.history}</a>
          </details>
        )}
      </div>
      {totals === undefined ? (
        <div>
          <StackedBar counts={smileys} />
          <div className={styles["quiet"]}>
            <CountMarks counts={smileys} />
          </div>
        </div>
      ) : (
        <>
          <RoundTiles followUpId={id} rounds={totals.rounds} />
          <SavingsReached savings={totals.savings} />
          <AttentionList followUpId={id} totals={totals} />
        </>
      )}
    </li>
  );
}

/** The savings that were reached of the agreed, and how each part of them is known. */
function SavingsReached({ savings }: { readonly savings: FollowUpTotals["savings"] }) {
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
