import {
  SEARCH_FACETS,
  type SearchChoice,
  type SearchFacet,
} from "../../../agreement/archive/searchFacets.ts";
import { type Bits, hasBit } from "../../../agreement/filter/bits.ts";
import type { FacetNumbers, Traits } from "./traits.ts";

/** What initiatives are left, and how many each choice would leave. */
export interface Counted {
  /** Numbers of the initiatives that all choices admit. */
  readonly numbers: Uint32Array;
  /** By facet, and by the number of its value: how many the query and the choices of the other facets admit. */
  readonly counts: Readonly<Record<SearchFacet, Uint32Array>>;
}

/** Some initiatives: the first of them has the number `from`. */
interface Part {
  readonly from: number;
  readonly traits: Traits;
}

/** Counts the initiatives whose bit is set in `found`; all of them where it is `null`. */
export function countFacets(
  parts: readonly Part[],
  found: Bits | null,
  choice: SearchChoice,
  numbers: FacetNumbers,
): Counted {
  const counts = Object.fromEntries(
    SEARCH_FACETS.map((facet) => [facet, new Uint32Array(numbers.values[facet].ids.length)]),
  ) as Record<SearchFacet, Uint32Array>;
  const left: number[] = [];
  for (const { from, traits } of parts) {
    const tests = SEARCH_FACETS.map((facet) => admits(traits, facet, choice[facet], numbers));
    for (let at = 0; at < traits.length; at++) {
      if (found !== null && !hasBit(found, from + at)) continue;
      const failed = failedOf(tests, at);
      if (failed === NONE) left.push(from + at);
      for (const [place, facet] of SEARCH_FACETS.entries()) {
        if (failed === NONE || failed === place) countValues(counts[facet], traits.facets[facet], at);
      }
    }
  }
  return { numbers: Uint32Array.from(left), counts };
}

function countValues(counts: Uint32Array, { code, lists }: Traits["facets"][SearchFacet], at: number): void {
  for (const value of lists[code[at] as number] ?? []) counts[value] = (counts[value] as number) + 1;
}

const NONE = -1;
const SEVERAL = -2;

/** The place of the only facet that does not admit an initiative; {@link NONE} where all do, {@link SEVERAL}. */
function failedOf(tests: readonly (((at: number) => boolean) | null)[], at: number): number {
  let failed = NONE;
  for (let place = 0; place < tests.length; place++) {
    if (tests[place]?.(at) !== false) continue;
    if (failed !== NONE) return SEVERAL;
    failed = place;
  }
  return failed;
}

/** Whether an initiative has any of the chosen values; `null` where nothing is chosen. */
function admits(
  traits: Traits,
  facet: SearchFacet,
  chosen: readonly string[],
  numbers: FacetNumbers,
): ((at: number) => boolean) | null {
  if (chosen.length === 0) return null;
  const wanted = new Set(chosen.map((id) => numbers.known(facet, id)));
  const { code, lists } = traits.facets[facet];
  const admitted = lists.map((values) => values.some((value) => wanted.has(value)));
  return (at) => admitted[code[at] as number] === true;
}
