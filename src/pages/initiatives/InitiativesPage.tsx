import { useId, useMemo, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { SearchField } from "../../components/controls/SearchField.tsx";
import { FilterLayout } from "../../components/filters/FilterLayout.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { SkipLinks } from "../../components/layout/SkipLinks.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { SmileyLegend } from "../../components/smiley/SmileyLegend.tsx";
import { useIsPainted } from "../../device/useIsPainted.ts";
import type { WorklistColumn } from "../../links/screens.ts";
import { formatCount } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { PrintedQuestion } from "./export/PrintedQuestion.tsx";
import { DelayControl } from "./filters/DelayControl.tsx";
import { Facets } from "./filters/Facets.tsx";
import filterBar from "./filters/filterBar.module.css";
import { QuickFilters } from "./filters/QuickFilters.tsx";
import { useActiveFilters } from "./filters/useActiveFilters.ts";
import styles from "./initiatives.module.css";
import { listAhead } from "./listAhead.ts";
import { SelectionBar } from "./selection/SelectionBar.tsx";
import { SelectionContext } from "./selection/SelectionContext.ts";
import { useSelection } from "./selection/useSelection.ts";
import { EmptyList } from "./table/EmptyList.tsx";
import { ListBar } from "./table/ListBar.tsx";
import { ListNotes } from "./table/ListNotes.tsx";
import { RoundsOnPaper } from "./table/RoundsOnPaper.tsx";
import { useLayout } from "./table/useLayout.ts";
import { WorklistTable } from "./table/WorklistTable.tsx";
import { type Listable, useListable } from "./useListable.ts";
import { useReadAhead } from "./useReadAhead.ts";
import { useWorklist } from "./useWorklist.ts";
import { OwnViews } from "./views/OwnViews.tsx";

/** The columns whose cells show rounds by a smiley or a short name. */
const ROUND_COLUMNS: readonly WorklistColumn[] = ["reason", "rounds", "standing", "delay"];

/** What unfolds the filters, where they are folded, and the headings of their groups. */
const FIRST_FILTER = "section[data-print=no] :is([aria-expanded], summary)";

/** The first group is that of the responsible centres, twenty presses of Tab into the page. */
function goToFilters(): void {
  Array.from(document.querySelectorAll<HTMLElement>(`main ${FIRST_FILTER}`))
    .find((element) => element.checkVisibility())
    ?.focus();
}

/** Which are delayed, why, whose are they, since when? */
export function InitiativesPage({ followUp }: { readonly followUp: FollowUp }) {
  const { listable, isReading } = useListable(followUp);
  const t = useText(initiativesText);
  return listable === null ? (
    <PageHeading title={t.title} documentTitle={`${t.title} – ${followUp.facts.title}`} />
  ) : (
    <FilteredPage listable={listable} isReading={isReading} />
  );
}

InitiativesPage.ahead = ({ followUp }: { readonly followUp: FollowUp }) => listAhead(followUp);

interface FilteredPageProps {
  readonly listable: Listable;
  /** True while texts are read for what the reader has asked for since. */
  readonly isReading: boolean;
}

function FilteredPage({ listable, isReading }: FilteredPageProps) {
  const { followUp } = listable;
  const t = useText(initiativesText);
  const language = useLanguage();
  const list = useWorklist(listable);
  const layout = useLayout(followUp, list);
  const { values, change, shown, counted, facets } = list;
  const active = useActiveFilters(counted.followUp, counted.values, change).length;
  const shownView = useMemo(() => ({ ...counted.values, ...layout.values }), [counted.values, layout.values]);
  const selection = useSelection(followUp.facts.id);
  const meaning = useId();
  const outcome = useRef<HTMLSpanElement>(null);
  const selected = useMemo(
    () => (selection.ids.size === 0 ? [] : followUp.initiatives.filter(({ id }) => selection.ids.has(id))),
    [followUp, selection.ids],
  );
  const skipLinks = useMemo(
    () => [
      { label: t.skip.search, selector: "input[type=search]" },
      { label: t.skip.list, selector: "tbody th a" },
      { label: t.skip.filters, selector: FIRST_FILTER, onGo: goToFilters },
    ],
    [t],
  );
  // What no filter changes is drawn once.
  const heading = useMemo(
    () => (
      <PageHeading title={t.title} documentTitle={`${t.title} – ${followUp.facts.title}`} isFlat>
        <FollowUpLine followUp={followUp} />
      </PageHeading>
    ),
    [followUp, t],
  );
  const legend = useMemo(
    () => (
      <div className={styles["paper"]}>
        <SmileyLegend meaning={followUp.facts.smileyMeaning} />
      </div>
    ),
    [followUp],
  );
  useRunningLines(followUp, "landscape");
  // The list is what a reader comes for: beside it stands what narrows it once it is on screen.
  const isPainted = useIsPainted();
  useReadAhead(followUp);
  return (
    <>
      <SkipLinks links={skipLinks} />
      {heading}
      <IgnoredParameters ignored={list.ignored} />
      <OwnViews followUp={followUp} values={shownView} />
      <FilterLayout
        label={t.filters}
        unfold={active === 0 ? t.filters : t.filtersActive(active)}
        fold={t.showList(formatCount(shown.initiatives.length, language))}
        facets={
          isPainted && <Facets followUp={followUp} chosen={list.chosen} counts={facets} change={change} />
        }
      >
        <div className={styles["list"]} aria-busy={isReading || undefined}>
          <div className={filterBar["find"]} data-print="no">
            <SearchField
              isLow
              label={t.search}
              placeholder={t.searchHint}
              title={t.searchSigns}
              value={values.query}
              onChange={(query) => change({ query }, { replace: true })}
            />
            <DelayControl
              followUp={followUp}
              delay={values.delay}
              counts={facets.delay}
              meaning={meaning}
              change={change}
            />
          </div>
          <QuickFilters chosen={list.chosen} counted={counted} counts={facets} change={change} />
          <ListBar order={list.order} shown={counted} change={change} layout={layout} outcome={outcome} />
          <ListNotes
            shown={counted}
            change={change}
            meaning={meaning}
            isReading={isReading}
            outcome={outcome}
          />
          <PrintedQuestion followUp={counted.followUp} values={counted.values} change={change} />
          {shown.initiatives.length > 0 &&
            layout.arrangement.shown.some((id) => ROUND_COLUMNS.includes(id)) && (
              <RoundsOnPaper followUp={followUp} />
            )}
          {legend}
          {shown.initiatives.length === 0 ? (
            <EmptyList shown={shown} ever={facets.delay.get("ever") ?? 0} change={change} />
          ) : (
            <SelectionContext value={selection}>
              <WorklistTable shown={shown} change={change} layout={layout} />
            </SelectionContext>
          )}
        </div>
        {selected.length > 0 && (
          <SelectionBar
            followUp={followUp}
            initiatives={selected}
            listed={shown.initiatives}
            isPicked={values.picked.length > 0}
            selection={selection}
            change={change}
          />
        )}
      </FilterLayout>
    </>
  );
}
