import { DEFAULT_DELAY_RULE } from "../../agreement/effort/delay.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { FilterLayout } from "../../components/filters/FilterLayout.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { formatCount } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { PresentLink } from "./export/PresentLink.tsx";
import { WorklistExport } from "./export/WorklistExport.tsx";
import { ActiveFilters } from "./filters/ActiveFilters.tsx";
import { ClearButton } from "./filters/ClearButton.tsx";
import { Facets } from "./filters/Facets.tsx";
import { SearchField } from "./filters/SearchField.tsx";
import { useActiveFilters } from "./filters/useActiveFilters.ts";
import styles from "./initiatives.module.css";
import { LayoutPanel } from "./table/LayoutPanel.tsx";
import { RoundsOnPaper } from "./table/RoundsOnPaper.tsx";
import { useLayout } from "./table/useLayout.ts";
import { WorklistTable } from "./table/WorklistTable.tsx";
import { useWorklist } from "./useWorklist.ts";
import { Views } from "./views/Views.tsx";

/** Which are delayed, whose are they, since when? */
export function InitiativesPage({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(initiativesText);
  const language = useLanguage();
  const list = useWorklist(followUp);
  const layout = useLayout(list);
  const { values, change, shown } = list;
  const active = useActiveFilters(followUp, shown.values, change).length;
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${followUp.facts.title}`}>
        <FollowUpLine followUp={followUp} />
      </PageHeading>
      <IgnoredParameters ignored={list.ignored} />
      <Views followUp={followUp} values={shown.values} layout={layout} />
      <FilterLayout
        label={t.filters}
        unfold={active === 0 ? t.filters : t.filtersActive(active)}
        facets={<Facets followUp={followUp} chosen={list.chosen} counts={shown.facets} change={change} />}
      >
        <div className={styles["list"]}>
          <div className={styles["find"]} data-print="no">
            <SearchField
              followUp={followUp}
              value={values.query}
              onChange={(query) => change({ query }, { replace: true })}
            />
            <label className={styles["switch"]}>
              <input
                type="checkbox"
                checked={values.delay !== "off"}
                onChange={(event) => change({ delay: event.target.checked ? DEFAULT_DELAY_RULE : "off" })}
              />
              {t.onlyDelayed}
            </label>
          </div>
          <div className={styles["bar"]}>
            <p role="status" className={styles["count"]}>
              {t.count(
                formatCount(shown.count, language),
                formatCount(followUp.initiatives.length, language),
              )}
            </p>
            <LayoutPanel chosen={list.chosen} change={change} layout={layout} />
            {shown.count > 0 && <PresentLink followUp={followUp} values={shown.values} />}
            <WorklistExport followUp={followUp} shown={shown} change={change} layout={layout} />
          </div>
          <ActiveFilters followUp={followUp} values={shown.values} change={change} />
          {shown.count > 0 && layout.arrangement.shown.includes("rounds") && (
            <RoundsOnPaper followUp={followUp} />
          )}
          {shown.count === 0 ? (
            <div className={styles["none"]}>
              <p>{t.none.title}</p>
              <p className={styles["quiet"]}>{t.none.hint}</p>
              <ClearButton change={change}>{t.none.clear}</ClearButton>
            </div>
          ) : (
            <WorklistTable followUp={followUp} shown={shown} change={change} layout={layout} />
          )}
        </div>
      </FilterLayout>
    </>
  );
}
