import { memo } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { Chips } from "../../../components/filters/Chips.tsx";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import styles from "../initiatives.module.css";
import type { Worklist } from "../useWorklist.ts";
import { ClearButton } from "./ClearButton.tsx";
import { useActiveFilters } from "./useActiveFilters.ts";

interface ActiveFiltersProps {
  readonly followUp: FollowUp;
  readonly values: Worklist["values"];
  readonly change: Worklist["change"];
}

/** What the list is narrowed by, each removable, and all at once. */
export const ActiveFilters = memo(function ActiveFilters({ followUp, values, change }: ActiveFiltersProps) {
  const t = useText(initiativesText);
  const chips = useActiveFilters(followUp, values, change);
  if (chips.length === 0) return null;
  return (
    <div className={styles["active"]}>
      <Chips label={t.active} chips={chips} />
      <ClearButton change={change}>{t.clearAll}</ClearButton>
    </div>
  );
});
