import { memo, type ReactNode } from "react";
import { CRITERIA, type CriterionKey, type FacetKey } from "../../../agreement/filter/criteria.ts";
import type { FacetCounts } from "../../../agreement/filter/facets.ts";
import { choosing, chosenIn } from "../../../agreement/filter/filter.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import type { Worklist } from "../useWorklist.ts";
import { CriterionFacet } from "./CriterionFacet.tsx";
import { RoundSelect } from "./RoundSelect.tsx";
import { type CriterionView, useCriterionViews } from "./useCriterionViews.tsx";

interface FacetsProps {
  readonly followUp: FollowUp;
  /** What is chosen in them; what is typed in the search is not theirs. */
  readonly chosen: Worklist["chosen"];
  readonly counts: FacetCounts;
  readonly change: Worklist["change"];
}

/** Every criterion with its choices; each choice says how many it would show beside the other filters. */
export const Facets = memo(function Facets({ followUp, chosen, counts, change }: FacetsProps) {
  const t = useText(initiativesText);
  const views = useCriterionViews(followUp, chosen);
  const round = (
    <RoundSelect
      followUp={followUp}
      label={t.round}
      none={t.latestRound(followUp.rounds.at(-1)?.label ?? "")}
      value={chosen.round}
      onChange={(id) => change({ round: id })}
    />
  );
  const since = (
    <RoundSelect
      followUp={followUp}
      label={t.since}
      none={t.roundBefore}
      value={chosen.since}
      onChange={(id) => change({ since: id })}
    />
  );
  const leads: Partial<Record<FacetKey, ReactNode>> = {
    smiley: round,
    change: (
      <>
        {since}
        {round}
      </>
    ),
  };
  return (Object.keys(views) as readonly CriterionKey[]).filter(hasFacet).map((key) => {
    const view: CriterionView<string> = views[key];
    if (view.offered === false) return null;
    return (
      <CriterionFacet
        key={key}
        followUp={followUp}
        facet={CRITERIA[key].facet}
        view={view}
        lead={leads[key]}
        counts={counts[key]}
        chosen={chosenIn(chosen, key)}
        onChange={(choices) => change(choosing(key, choices))}
      />
    );
  });
});

function hasFacet(key: CriterionKey): key is FacetKey {
  return CRITERIA[key].facet !== null;
}
