import { memo, type ReactNode, useMemo } from "react";
import { CRITERIA, type CriterionKey, type FacetKey } from "../../../agreement/filter/criteria.ts";
import type { Facet } from "../../../agreement/filter/criterion.ts";
import type { FacetCounts } from "../../../agreement/filter/facets.ts";
import { choosing, chosenIn } from "../../../agreement/filter/filter.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { OptionalSelect } from "../../../components/controls/OptionalSelect.tsx";
import { FacetList } from "../../../components/filters/FacetList.tsx";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { collator } from "../../../text/laterFormats.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import type { Worklist } from "../useWorklist.ts";
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
  const views = useCriterionViews(followUp, chosen);
  const leads = useLeads({ followUp, round: chosen.round, since: chosen.since, change });
  return (Object.keys(views) as readonly CriterionKey[]).filter(hasFacet).map((key) => {
    const view: CriterionView<string> = views[key];
    if (view.offered === false) return null;
    return (
      <CriterionFacet
        key={key}
        criterion={key}
        followUp={followUp}
        view={view}
        lead={leads[key]}
        counts={counts[key]}
        chosen={JSON.stringify(chosenIn(chosen, key))}
        change={change}
      />
    );
  });
});

interface LeadsProps extends Pick<FacetsProps, "followUp" | "change"> {
  readonly round: string | null;
  readonly since: string | null;
}

/** What the choices of some criteria depend on: rounds. */
function useLeads({ followUp, round, since, change }: LeadsProps): Partial<Record<FacetKey, ReactNode>> {
  const t = useText(initiativesText);
  return useMemo(() => {
    const rounds = followUp.rounds.map(({ id, label }) => ({ value: id, label, lang: DOCUMENT_LANGUAGE }));
    const roundSelect = (
      <OptionalSelect
        label={t.round}
        none={t.latestRound(followUp.rounds[followUp.latestRated]?.label ?? "")}
        value={round}
        options={rounds}
        onChange={(id) => change({ round: id })}
      />
    );
    const sinceSelect = (
      <OptionalSelect
        label={t.since}
        none={t.roundBefore}
        value={since}
        options={rounds}
        onChange={(id) => change({ since: id })}
      />
    );
    return {
      smiley: roundSelect,
      change: (
        <>
          {sinceSelect}
          {roundSelect}
        </>
      ),
    };
  }, [followUp, round, since, change, t]);
}

function hasFacet(key: CriterionKey): key is FacetKey {
  return CRITERIA[key].facet !== null;
}

interface CriterionFacetProps {
  readonly criterion: FacetKey;
  readonly followUp: FollowUp;
  readonly view: CriterionView<string>;
  /** What the choices depend on, such as a round. */
  readonly lead: ReactNode;
  readonly counts: ReadonlyMap<string, number>;
  /** The chosen ones as JSON: a text is the same when another criterion changes. */
  readonly chosen: string;
  readonly change: Worklist["change"];
}

/** The choices of one criterion, of which several may be chosen. */
const CriterionFacet = memo(function CriterionFacet(props: CriterionFacetProps) {
  const { criterion, followUp, view, lead, counts, chosen, change } = props;
  const { legend, startsOpen = false } = view;
  const byWord = collator(useLanguage());
  const options = useMemo(() => {
    const facet: Facet<string> = CRITERIA[criterion].facet;
    const choices = facet.choices(followUp);
    const inOrder =
      view.byWord === true ? choices.toSorted((a, b) => byWord.compare(view.word(a), view.word(b))) : choices;
    return inOrder.map((value) => ({ value, label: view.label?.(value) ?? view.word(value) }));
  }, [criterion, followUp, view, byWord]);
  return (
    <FacetList
      {...{ legend, lead, options, counts, startsOpen }}
      chosen={JSON.parse(chosen)}
      onChange={(choices) => change(choosing(criterion, choices))}
    />
  );
});
