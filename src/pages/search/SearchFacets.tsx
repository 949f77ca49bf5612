import { SEARCH_FACETS, type SearchChoice, type SearchFacet } from "../../agreement/archive/searchFacets.ts";
import { FacetList } from "../../components/filters/FacetList.tsx";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { searchText } from "../../text/search.ts";
import styles from "./search.module.css";
import { facetName, facetOrder } from "./searchChoice.ts";
import type { Answer } from "./useSearch.ts";

interface SearchFacetsProps {
  readonly answer: Answer;
  readonly choice: SearchChoice;
  /** Facets that the screen itself has chosen by. */
  readonly without: readonly SearchFacet[];
  readonly onChange: (choice: Partial<SearchChoice>) => void;
}

/** Where a reader looks first. */
const START_OPEN: readonly SearchFacet[] = ["years", "committees", "standings"];

/** Facets whose values are the documents' own names. */
const OWN_NAMES: readonly SearchFacet[] = ["authorities", "committees", "centres"];

/** What the initiatives found can be narrowed down by; each choice says how many it would show. */
export function SearchFacets({ answer, choice, without, onChange }: SearchFacetsProps) {
  const t = useText(searchText);
  const language = useLanguage();
  const offered = SEARCH_FACETS.filter(
    (facet) => !without.includes(facet) && (answer.facets[facet].length > 1 || choice[facet].length > 0),
  );
  if (offered.length === 0) return <p className={styles["quiet"]}>{t.nothingToNarrow}</p>;
  return offered.map((facet) => {
    const counts = answer.facets[facet].toSorted(facetOrder(facet));
    return (
      <FacetList
        key={facet}
        legend={t.facets[facet]}
        options={counts.map((value) => ({
          value: value.id,
          label:
            OWN_NAMES.includes(facet) && value.name !== "" ? (
              <bdi lang={DOCUMENT_LANGUAGE}>{facetName(facet, value, language)}</bdi>
            ) : (
              facetName(facet, value, language)
            ),
        }))}
        counts={new Map(counts.map(({ id, count }) => [id, count]))}
        counted={answer.request.scope === "latest" ? "initiatives" : "rows"}
        chosen={choice[facet]}
        onChange={(chosen) => onChange({ [facet]: chosen })}
        startsOpen={START_OPEN.includes(facet)}
      />
    );
  });
}
