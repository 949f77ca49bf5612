import type { ReactNode } from "react";
import type { Facet } from "../../../agreement/filter/criterion.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { FacetList } from "../../../components/filters/FacetList.tsx";
import { collator } from "../../../text/format.ts";
import { useLanguage } from "../../../text/LanguageContext.ts";
import type { CriterionView } from "./useCriterionViews.tsx";

interface CriterionFacetProps {
  readonly followUp: FollowUp;
  readonly facet: Facet<string>;
  readonly view: CriterionView<string>;
  /** What the choices depend on, such as a round. */
  readonly lead: ReactNode;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The choices of one criterion, of which several may be chosen. */
export function CriterionFacet(props: CriterionFacetProps) {
  const { followUp, facet, view, lead, counts, chosen, onChange } = props;
  const { legend, startsOpen = false } = view;
  const byWord = collator(useLanguage());
  const choices = facet.choices(followUp);
  const inOrder =
    view.byWord === true ? choices.toSorted((a, b) => byWord.compare(view.word(a), view.word(b))) : choices;
  const options = inOrder.map((value) => ({ value, label: view.label?.(value) ?? view.word(value) }));
  return <FacetList {...{ legend, lead, options, counts, chosen, onChange, startsOpen }} />;
}
