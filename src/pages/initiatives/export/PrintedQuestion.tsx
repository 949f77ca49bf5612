import { memo } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { formatList } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { rulesText } from "../../../text/rules.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import { useActiveFilters } from "../filters/useActiveFilters.ts";
import styles from "../initiatives.module.css";
import type { Worklist } from "../useWorklist.ts";

interface PrintedQuestionProps extends Pick<Worklist, "values" | "change"> {
  readonly followUp: FollowUp;
}

/** On paper, where no control stands: what the list is narrowed by, what "delayed" means in it, and its order. */
export const PrintedQuestion = memo(function PrintedQuestion({
  followUp,
  values,
  change,
}: PrintedQuestionProps) {
  const t = useText(initiativesText);
  const { sortKeys } = useText(worklistColumnsText);
  const rules = useText(rulesText);
  const language = useLanguage();
  const active = useActiveFilters(followUp, values, change).map(({ label }) => label);
  const order = values.sorting.map(({ key }) => sortKeys[key]);
  const isByDeviation = values.sorting[0]?.key === "deviation";
  return (
    <div className={styles["paper"]}>
      <p>{active.length === 0 ? t.print.all : t.print.filter(active.join(" · "))}</p>
      {values.delay !== "off" && <p className={styles["quiet"]}>{rules.delayRuleMeanings[values.delay]}</p>}
      {order.length > 0 && (
        <p className={styles["quiet"]}>
          {isByDeviation ? t.deviationsFirst : t.print.sorted(formatList(order, language))}
        </p>
      )}
    </div>
  );
});
