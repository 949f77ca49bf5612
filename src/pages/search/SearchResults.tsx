import { SEARCH_FACETS, type SearchChoice, type SearchFacet } from "../../agreement/archive/searchFacets.ts";
import { SearchField } from "../../components/controls/SearchField.tsx";
import { Select } from "../../components/controls/Select.tsx";
import { FilterLayout } from "../../components/filters/FilterLayout.tsx";
import { QueryReading } from "../../components/filters/QueryReading.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import { ArchiveFailure } from "./ArchiveFailure.tsx";
import { Chosen } from "./Chosen.tsx";
import { HitTable } from "./HitTable.tsx";
import { OtherForms } from "./OtherForms.tsx";
import { PrintButton } from "./PrintButton.tsx";
import { SearchExport } from "./SearchExport.tsx";
import { SearchFacets } from "./SearchFacets.tsx";
import styles from "./search.module.css";
import { choiceOf, chosenCount, knownChoice, type SearchValues } from "./searchChoice.ts";
import { type Answer, useSearch } from "./useSearch.ts";

interface SearchResultsProps {
  readonly values: SearchValues;
  readonly change: (values: Partial<SearchValues>, options?: { readonly replace?: boolean }) => void;
  /** What the screen itself has chosen. */
  readonly fixed?: Partial<SearchChoice>;
  /** What the field is called. */
  readonly label: string;
  readonly title: string;
}

const NOTHING_FIXED: Partial<SearchChoice> = {};

/** The field, what narrows the initiatives down, and those that are found. */
export function SearchResults({ values, change, fixed = NOTHING_FIXED, label, title }: SearchResultsProps) {
  const t = useText(searchText);
  const language = useLanguage();
  const asked = choiceOf(values);
  const {
    data: answer,
    error,
    isPlaceholderData,
    refetch,
  } = useSearch(values.query, { ...asked, ...fixed }, values.scope);
  const { known: own, ignored } = knownChoice(asked, answer?.unknown);
  const chosen = chosenCount({
    ...own,
    ...Object.fromEntries(fixedFacets(fixed).map((facet) => [facet, []])),
  });
  const count = countWords(isPlaceholderData ? undefined : answer, values.query.trim() !== "" || chosen > 0);
  const choose = (choice: Partial<SearchChoice>) => change(choice as Partial<SearchValues>);
  return (
    <>
      <IgnoredParameters ignored={ignored} />
      {answer?.traffic.isWhole === true && <Notice role="status">{t.whole}</Notice>}
      <FilterLayout
        label={t.filters}
        unfold={chosen === 0 ? t.filters : t.filtersActive(chosen)}
        fold={t.showList[values.scope](formatCount(answer?.total ?? 0, language))}
        facets={
          answer === undefined ? (
            error !== null && <p className={styles["quiet"]}>{t.nothingToNarrow}</p>
          ) : (
            <SearchFacets answer={answer} choice={own} without={fixedFacets(fixed)} onChange={choose} />
          )
        }
      >
        <div className={styles["results"]} aria-busy={isPlaceholderData || undefined}>
          <SearchBar label={label} values={values} change={change} />
          <div className={styles["quiet"]}>
            <QueryReading query={values.query} />
          </div>
          {answer === undefined ? null : (
            <Chosen answer={answer} choice={own} without={fixedFacets(fixed)} onChange={choose} />
          )}
          <div className={styles["head"]}>
            <p role="status" className={styles["count"]}>
              {error === null ? count : null}
            </p>
            {answer !== undefined && answer.total > 0 && !isPlaceholderData && (
              <>
                <PrintButton answer={answer} />
                <SearchExport answer={answer} title={title} count={count} />
              </>
            )}
          </div>
          {error !== null && <ArchiveFailure error={error} onRetry={() => void refetch()} />}
          {answer?.isRough === true && <p className={styles["quiet"]}>{t.rough}</p>}
          {answer?.total === 0 && <p>{t.nothingTips}</p>}
          {answer !== undefined && !isPlaceholderData && (
            <OtherForms answer={answer} onSearch={(query) => change({ query })} />
          )}
          {answer !== undefined && answer.total > 0 && <HitTable answer={answer} />}
        </div>
      </FilterLayout>
    </>
  );

  function countWords(found: Answer | undefined, isNarrowed: boolean): string {
    if (found === undefined) return t.searching;
    const [total, all] = [formatCount(found.total, language), formatCount(found.all, language)];
    if (found.total === 0) return t.nothing;
    const isLatest = found.request.scope === "latest";
    if (!isNarrowed && fixedFacets(fixed).length === 0) return isLatest ? t.foundAll(all) : t.allRows(all);
    return isLatest ? t.foundOfLatest(total, all) : t.foundRows(total, all);
  }
}

function fixedFacets(fixed: Partial<SearchChoice>): readonly SearchFacet[] {
  return SEARCH_FACETS.filter((facet) => fixed[facet] !== undefined);
}

interface SearchBarProps {
  readonly label: string;
  readonly values: SearchValues;
  readonly change: (values: Partial<SearchValues>, options?: { readonly replace?: boolean }) => void;
}

/** What is searched, and in which follow-ups. */
function SearchBar({ label, values, change }: SearchBarProps) {
  const t = useText(searchText);
  return (
    <div className={styles["bar"]} data-print="no">
      <SearchField
        label={label}
        placeholder={t.hint}
        title={t.signs}
        value={values.query}
        onChange={(query) => change({ query }, { replace: true })}
      />
      <Select
        label={t.scope}
        value={values.scope}
        options={[
          { value: "latest", label: t.scopes.latest },
          { value: "all", label: t.scopes.all },
        ]}
        onChange={(scope) => change({ scope })}
      />
    </div>
  );
}
