import { memo } from "react";
import type { FacetCounts } from "../../agreement/filter/facets.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { DocumentFacets } from "./DocumentFacets.tsx";
import { RatingFacets } from "./RatingFacets.tsx";
import type { Worklist } from "./useWorklist.ts";

export interface FacetsProps {
  readonly followUp: FollowUp;
  /** What is chosen in them; what is typed in the search is not theirs. */
  readonly chosen: Worklist["chosen"];
  readonly counts: FacetCounts;
  readonly change: Worklist["change"];
}

/** Every criterion with its choices; each choice says how many it would show beside the other filters. */
export const Facets = memo(function Facets(props: FacetsProps) {
  return (
    <>
      <RatingFacets {...props} />
      <DocumentFacets {...props} />
    </>
  );
});
