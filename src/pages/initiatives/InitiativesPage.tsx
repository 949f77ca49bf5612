import type { Agreement } from "../../agreement/agreement.ts";
import { DEFAULT_DELAY_RULE } from "../../agreement/delay.ts";
import { FilterLayout } from "../../components/filters/FilterLayout.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { formatCount } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { ClearButton } from "./ClearButton.tsx";
import { Facets } from "./Facets.tsx";
import styles from "./initiatives.module.css";
import { LayoutPanel } from "./LayoutPanel.tsx";
import { PresentLink } from "./PresentLink.tsx";
import { SearchField } from "./SearchField.tsx";
import { useActiveFilters } from "./useActiveFilters.ts";
import { useLayout } from "./useLayout.ts";
import { useWorklist } from "./useWorklist.ts";
import { Views } from "./Views.tsx";
import { WorklistExport } from "./WorklistExport.tsx";
import { WorklistTable } from "./WorklistTable.tsx";

/** Which are delayed, whose are they, since when? */
export function InitiativesPage({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(initiativesText);
  const language = useLanguage();
  const list = useWorklist(agreement);
  const layout = useLayout(list);
  const { values, change, shown } = list;
  const active = useActiveFilters(agreement, shown.values, change).length;
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${agreement.followUp.title}`}>
        <FollowUpLine agreement={agreement} />
      </PageHeading>
      <IgnoredParameters ignored={list.ignored} />
      <Views agreement={agreement} values={shown.values} layout={layout} />
      <FilterLayout
        label={t.filters}
        unfold={active === 0 ? t.filters : t.filtersActive(active)}
        facets={<Facets agreement={agreement} chosen={list.chosen} counts={shown.facets} change={change} />}
      >
        <div className={styles["list"]}>
          <div className={styles["find"]} data-print="no">
            <SearchField
              agreement={agreement}
              value={values.q}
              onChange={(q) => change({ q }, { replace: true })}
            />
            <label className={styles["switch"]}>
              <input
                type="checkbox"
                checked={values.forsinkede !== "off"}
                onChange={(event) =>
                  change({ forsinkede: event.target.checked ? DEFAULT_DELAY_RULE : "off" })
                }
              />
              {t.onlyDelayed}
            </label>
          </div>
          <div className={styles["bar"]}>
            <p role="status" className={styles["count"]}>
              {t.count(
                formatCount(shown.count, language),
                formatCount(agreement.initiatives.length, language),
              )}
            </p>
            <LayoutPanel chosen={list.chosen} change={change} layout={layout} />
            {shown.count > 0 && <PresentLink agreement={agreement} values={shown.values} />}
            <WorklistExport agreement={agreement} shown={shown} change={change} layout={layout} />
          </div>
          <ActiveFilters agreement={agreement} values={shown.values} change={change} />
          {shown.count === 0 ? (
            <div className={styles["none"]}>
              <p>{t.none.title}</p>
              <p className={styles["quiet"]}>{t.none.hint}</p>
              <ClearButton change={change}>{t.none.clear}</ClearButton>
            </div>
          ) : (
            <WorklistTable agreement={agreement} shown={shown} change={change} layout={layout} />
          )}
        </div>
      </FilterLayout>
    </>
  );
}
