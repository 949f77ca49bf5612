import { memo, type ReactNode, useMemo } from "react";
import { CRITERIA, type FacetKey } from "../../../agreement/filter/criteria.ts";
import type { Facet } from "../../../agreement/filter/criterion.ts";
import { choosing } from "../../../agreement/filter/filter.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { FacetList } from "../../../components/filters/FacetList.tsx";
import { useLanguage } from "../../../text/LanguageContext.ts";
import { collator } from "../../../text/laterFormats.ts";
import type { Worklist } from "../useWorklist.ts";
import type { CriterionView } from "./useCriterionViews.tsx";

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
export const CriterionFacet = memo(function CriterionFacet(props: CriterionFacetProps) {
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
