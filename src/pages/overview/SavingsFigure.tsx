import { useMemo } from "react";
import { savingsTotal } from "../../agreement/economy/totals.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { ReachedBar } from "../../components/money/ReachedBar.tsx";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { economyParameters } from "../../links/screens.ts";
import { formatMillions, formatMillionsRange } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { Figure } from "./Figure.tsx";
import styles from "./overview.module.css";

/** Savings reached of savings agreed, with what the figure rests on and what it leaves out. */
export function SavingsFigure({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText).savings;
  const language = useLanguage();
  const total = useMemo(() => savingsTotal(followUp), [followUp]);
  if (total === null) {
    return <Figure title={t.title} value={<strong>–</strong>} meaning={t.none} />;
  }
  const bySmiley = total.byGrade["by-smiley"];
  return (
    <Figure
      title={t.title}
      value={
        <a href={href.economy(followUp.facts.id, writeParameters(economyParameters, { measure: "saving" }))}>
          <strong className={styles["amount"]}>{formatMillionsRange(total.outcome, language)}</strong>{" "}
          {t.of(formatMillions(total.target, language))}
        </a>
      }
      bar={<ReachedBar total={total} />}
      meaning={
        total.missing.max > 0 ? t.missing(formatMillionsRange(total.missing, language)) : t.nothingMissing
      }
    >
      {bySmiley.rows > 0 && <p>{t.bySmiley(formatMillionsRange(bySmiley, language))}</p>}
      {total.withoutOutcome.length > 0 && (
        <p>{t.unknown(total.withoutOutcome.length, formatMillions(total.targetWithoutOutcome, language))}</p>
      )}
      <p>{t.yearAndBasis(total.year === null ? t.anyYear : String(total.year))}</p>
    </Figure>
  );
}
