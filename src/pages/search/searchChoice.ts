import { SEARCH_FACETS, type SearchChoice, type SearchFacet } from "../../agreement/archive/searchFacets.ts";
import { compareNames } from "../../agreement/danish/compareNames.ts";
import { ECONOMY_VERDICTS } from "../../agreement/economy/verdict.ts";
import { STANDINGS } from "../../agreement/effort/standing.ts";
import type { FacetCount } from "../../feed/archive/search/archiveSearch.ts";
import { searchParameters } from "../../links/laterScreens.ts";
import type { IgnoredParameter, ValuesOf } from "../../links/parameters.ts";
import type { Language } from "../../text/messages.ts";
import { rulesText } from "../../text/rules.ts";
import { searchText } from "../../text/search.ts";
import { verdictsText } from "../../text/verdicts.ts";

export type SearchValues = ValuesOf<typeof searchParameters>;

/** What the address chooses of each facet. */
export function choiceOf(values: SearchValues): SearchChoice {
  const { years, authorities, committees, centres, standings, economies } = values;
  return { years, authorities, committees, centres, standings, economies };
}

/** A choice without what does not exist, and how the address names that. */
export function knownChoice(
  choice: SearchChoice,
  unknown: SearchChoice = NO_CHOICE,
): { readonly known: SearchChoice; readonly ignored: readonly IgnoredParameter[] } {
  const known: Record<SearchFacet, readonly string[]> = { ...choice };
  const ignored: IgnoredParameter[] = [];
  for (const facet of SEARCH_FACETS) {
    const ids = choice[facet].filter((id) => unknown[facet].includes(id));
    if (ids.length === 0) continue;
    known[facet] = choice[facet].filter((id) => !ids.includes(id));
    ignored.push({ name: searchParameters[facet].name, text: ids.join(","), why: "unknown-value" });
  }
  return { known, ignored };
}

/** How many values are chosen, of all facets together. */
export function chosenCount(choice: SearchChoice): number {
  return SEARCH_FACETS.reduce((sum, facet) => sum + choice[facet].length, 0);
}

/** Nothing chosen of any facet. */
export const NO_CHOICE: SearchChoice = {
  years: [],
  authorities: [],
  committees: [],
  centres: [],
  standings: [],
  economies: [],
};

/** A facet's value in words; the document's own where it is a name. */
export function facetName(
  facet: SearchFacet,
  { id, name }: Pick<FacetCount, "id" | "name">,
  language: Language,
): string {
  if (facet === "standings") return rulesText[language].standings[id as (typeof STANDINGS)[number]] ?? id;
  if (facet === "economies") {
    return verdictsText[language].economyVerdicts[id as (typeof ECONOMY_VERDICTS)[number]] ?? id;
  }
  return name === "" ? searchText[language].nameless[facet] : name;
}

/** The order in which a facet's values are offered: years newest first, verdicts worst first, names by the alphabet. */
export function facetOrder(facet: SearchFacet): (a: FacetCount, b: FacetCount) => number {
  if (facet === "years") return (a, b) => Number(b.name) - Number(a.name);
  if (facet === "standings") return byPlace(STANDINGS);
  if (facet === "economies") return byPlace(ECONOMY_VERDICTS);
  return (a, b) => Number(a.name === "") - Number(b.name === "") || compareNames(a.name, b.name);
}

function byPlace(order: readonly string[]): (a: FacetCount, b: FacetCount) => number {
  return (a, b) => order.indexOf(a.id) - order.indexOf(b.id);
}
