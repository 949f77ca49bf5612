import { useQueryClient } from "@tanstack/react-query";
import { SEARCH_FACETS } from "../../agreement/archive/searchFacets.ts";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { currentAddress } from "../../device/addressBar.ts";
import { searchParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import { loadHits, MOST_LISTED } from "./loadHits.ts";
import { facetName, type SearchValues } from "./searchChoice.ts";
import type { Answer } from "./useSearch.ts";

interface SearchExportProps {
  readonly answer: Answer;
  readonly title: string;
  readonly count: string;
}

/** What is found as a file: all of it, also what nobody has scrolled to. */
export function SearchExport({ answer, title, count }: SearchExportProps) {
  const t = useText(searchText);
  const language = useLanguage();
  const client = useQueryClient();
  const { request, total, facets } = answer;
  const { query, choice, scope } = request;
  const most = formatCount(MOST_LISTED, language);
  const isCut = total > MOST_LISTED;
  return (
    <ExportMenu
      what={title}
      formats={["csv", "xlsx"]}
      note={isCut ? t.export.most(most) : undefined}
      make={async (format) => {
        const { exportHits } = await import("./exportHits.ts");
        const hits = await loadHits(client, request, MOST_LISTED);
        return exportHits(format, hits, query, {
          followUp: null,
          authorities: [...new Set(hits.map(({ authorityName }) => authorityName))],
          language,
          screen: "soegning",
          title,
          shown: isCut ? `${count} ${t.export.first(most, formatCount(total, language))}` : count,
          filter: writeParameters(searchParameters, { query, scope, ...(choice as Partial<SearchValues>) }),
          filterWords: [
            ...(query === "" ? [] : [t.export.query(query)]),
            `${t.scope}: ${t.scopes[scope]}`,
            ...SEARCH_FACETS.flatMap((facet) =>
              facets[facet]
                .filter(({ id }) => choice[facet].includes(id))
                .map((value) => `${t.facets[facet]}: ${facetName(facet, value, language)}`),
            ),
          ],
          link: currentAddress(),
        });
      }}
    />
  );
}
