import { useId, useState } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import controls from "../../components/controls/controls.module.css";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DocumentFacets } from "./DocumentFacets.tsx";
import styles from "./initiatives.module.css";
import { RatingFacets } from "./RatingFacets.tsx";
import { useActiveFilters } from "./useActiveFilters.ts";
import type { Worklist } from "./useWorklist.ts";

export interface FilterPanelProps {
  readonly agreement: Agreement;
  readonly list: Worklist;
}

/** Every criterion with its choices; each choice says how many it would show beside the other filters. */
export function FilterPanel({ agreement, list }: FilterPanelProps) {
  const t = useText(initiativesText);
  const id = useId();
  // Where there is little room the style sheet folds the panel, and this unfolds it.
  const [open, setOpen] = useState(false);
  const active = useActiveFilters(agreement, list).length;
  return (
    <section
      aria-label={t.filters}
      className={styles["filters"]}
      data-open={open || undefined}
      data-print="no"
    >
      <button
        type="button"
        className={`${controls["button"]} ${styles["unfold"]}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {active === 0 ? t.filters : t.filtersActive(active)}
      </button>
      <div id={id} className={styles["facets"]}>
        <RatingFacets agreement={agreement} list={list} />
        <DocumentFacets agreement={agreement} list={list} />
      </div>
    </section>
  );
}
