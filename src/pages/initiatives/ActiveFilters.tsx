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
  readonly list: Worklist;
}

/** What the list is narrowed by, each removable, and all at once. */
export function ActiveFilters({ agreement, list }: ActiveFiltersProps) {
  const t = useText(initiativesText);
  const chips = useActiveFilters(agreement, list);
  if (chips.length === 0) return null;
  return (
    <div className={styles["active"]}>
      <Chips label={t.active} chips={chips} />
      <ClearButton list={list}>{t.clearAll}</ClearButton>
    </div>
  );
}
