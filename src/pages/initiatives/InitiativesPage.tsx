import type { Agreement } from "../../agreement/agreement.ts";
import controls from "../../components/controls/controls.module.css";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { CLEARED } from "./cleared.ts";
import { Filters } from "./Filters.tsx";
import { InitiativeTable } from "./InitiativeTable.tsx";
import styles from "./initiatives.module.css";
import { SavedViews } from "./SavedViews.tsx";
import { SearchField } from "./SearchField.tsx";
import { useWorklist } from "./useWorklist.ts";
import { ViewOptions } from "./ViewOptions.tsx";

/** Which are delayed, whose are they, since when? */
export function InitiativesPage({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(initiativesText);
  const list = useWorklist(agreement);
  const { initiatives, values, change } = list;
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${agreement.followUp.title}`}>
        <FollowUpLine agreement={agreement} />
      </PageHeading>
      <IgnoredParameters ignored={list.ignored} />
      <div className={styles["page"]}>
        <div className={styles["side"]} data-print="no">
          <SearchField
            agreement={agreement}
            value={values.q}
            onChange={(q) => change({ q }, { replace: true })}
          />
          <label className={styles["switch"]}>
            <input
              type="checkbox"
              checked={values.forsinkede !== "off"}
              onChange={(event) => change({ forsinkede: event.target.checked ? "latest-known" : "off" })}
            />
            {t.onlyDelayed}
          </label>
          <SavedViews agreement={agreement} list={list} />
          <Filters agreement={agreement} list={list} />
        </div>
        <div className={styles["list"]}>
          <div className={styles["bar"]}>
            <p role="status" className={styles["count"]}>
              {t.count(initiatives.length, agreement.initiatives.length)}
            </p>
            <ViewOptions list={list} />
          </div>
          <ActiveFilters agreement={agreement} list={list} />
          {initiatives.length === 0 ? (
            <div className={styles["none"]}>
              <p>{t.none.title}</p>
              <button type="button" className={controls["button"]} onClick={() => change(CLEARED)}>
                {t.none.clear}
              </button>
            </div>
          ) : (
            <InitiativeTable agreement={agreement} list={list} />
          )}
        </div>
      </div>
    </>
  );
}
