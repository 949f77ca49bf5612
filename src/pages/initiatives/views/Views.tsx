import { memo, useMemo } from "react";
import { filterInitiatives } from "../../../agreement/filter/filter.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { href } from "../../../links/href.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { initiativesParameters } from "../../../links/screens.ts";
import { formatSearchText } from "../../../links/searchText.ts";
import { filterSearch, type WorklistValues } from "../../../links/worklist.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import type { Layout } from "../table/useLayout.ts";
import { KeepView } from "./KeepView.tsx";
import { OwnViews } from "./OwnViews.tsx";
import { READY_VIEWS } from "./readyViews.ts";
import styles from "./views.module.css";

interface ViewsProps {
  readonly followUp: FollowUp;
  readonly values: WorklistValues;
  readonly layout: Layout;
}

/** Saved views of the list, ready-made ones and the reader's own; each is a link. */
export const Views = memo(function Views({ followUp, values, layout }: ViewsProps) {
  const t = useText(initiativesText).views;
  return (
    <nav aria-label={t.title} className={styles["views"]} data-print="no">
      <ReadyViews followUp={followUp} values={values} />
      <OwnViews followUp={followUp} values={{ ...values, ...layout.values }} />
      <KeepView followUp={followUp} values={{ ...values, ...layout.values }} />
    </nav>
  );
});

interface ReadyViewsProps {
  readonly followUp: FollowUp;
  readonly values: WorklistValues;
}

/** Each with how many initiatives it shows. It keeps the reader's sorting, groups and columns. */
function ReadyViews({ followUp, values }: ReadyViewsProps) {
  const t = useText(initiativesText).views;
  const language = useLanguage();
  const counts = useMemo(
    () => READY_VIEWS.map(({ filter }) => filterInitiatives(followUp, filter).length),
    [followUp],
  );
  const current = formatSearchText(filterSearch(values));
  return (
    <ul>
      {READY_VIEWS.map(({ name, filter }, place) => (
        <li key={name}>
          <a
            className={styles["view"]}
            href={href.initiatives(
              followUp.facts.id,
              writeParameters(initiativesParameters, { ...values, ...filter }),
            )}
            aria-current={formatSearchText(filterSearch(filter)) === current ? "true" : undefined}
          >
            {t[name]} <span className={styles["count"]}>{formatCount(counts[place] ?? 0, language)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
