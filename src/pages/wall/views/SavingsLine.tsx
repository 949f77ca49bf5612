import type { EconomyTotal } from "../../../agreement/economy/totals.ts";
import { ReachedBar } from "../../../components/money/ReachedBar.tsx";
import { formatMillions, formatMillionsRange } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";
import styles from "./economy.module.css";

/** Savings reached of agreed in one line, with its bar and what is missing. */
export function SavingsLine({ total }: { readonly total: EconomyTotal }) {
  const t = useText(wallText).overview;
  const language = useLanguage();
  const bySmiley = total.byGrade["by-smiley"];
  return (
    <div className={styles["savings"]}>
      <p>
        {t.savings} <strong>{formatMillionsRange(total.outcome, language)}</strong>{" "}
        {t.ofAgreed(formatMillions(total.target, language))}
      </p>
      <ReachedBar total={total} />
      <p className={styles["notes"]}>
        {total.missing.max > 0 && <span>{t.missing(formatMillionsRange(total.missing, language))}</span>}
        {bySmiley.rows > 0 && <span>{t.bySmiley(formatMillionsRange(bySmiley, language))}</span>}
      </p>
    </div>
  );
}
