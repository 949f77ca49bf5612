import { memo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { Chips } from "../../components/filters/Chips.tsx";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import { ClearButton } from "./ClearButton.tsx";
import styles from "./initiatives.module.css";
import { useActiveFilters } from "./useActiveFilters.ts";
import type { Worklist } from "./useWorklist.ts";

interface ActiveFiltersProps {
  readonly agreement: Agreement;
  readonly values: Worklist["values"];
  readonly change: Worklist["change"];
}

/** What the list is narrowed by, each removable, and all at once. */
export const ActiveFilters = memo(function ActiveFilters({ agreement, values, change }: ActiveFiltersProps) {
  const t = useText(initiativesText);
  const chips = useActiveFilters(agreement, values, change);
  if (chips.length === 0) return null;
  return (
    <div className={styles["active"]}>
      <Chips label={t.active} chips={chips} />
      <ClearButton change={change}>{t.clearAll}</ClearButton>
    </div>
  );
});
