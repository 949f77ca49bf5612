import { useMemo } from "react";
import {
  CONTRADICTION_LEVELS,
  type ContradictionRuleId,
} from "../../agreement/contradictions/contradiction.ts";
import { filterInitiatives, NO_FILTER } from "../../agreement/filter/filter.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { ListLink } from "../../components/names/ListLink.tsx";
import type { ContradictionsView } from "./useContradictions.ts";

interface ConcernedLinkProps {
  readonly followUp: FollowUp;
  readonly view: ContradictionsView;
  readonly rule: ContradictionRuleId | "all";
}

/** A link to the worklist with the initiatives that a rule concerns, within the chosen committee, theme and centre. */
export function ConcernedLink({ followUp, view, rule }: ConcernedLinkProps) {
  const { level, committee, theme, centre, initiative } = view;
  const filter = useMemo(
    () => ({
      ...NO_FILTER,
      contradictions: rule !== "all" ? [rule] : level === "all" ? CONTRADICTION_LEVELS : [level],
      committees: committee === null ? [] : [committee],
      themes: theme === null ? [] : [theme],
      centres: centre === null ? [] : [centre],
      picked: initiative === null ? [] : [initiative],
    }),
    [level, rule, committee, theme, centre, initiative],
  );
  const count = useMemo(() => filterInitiatives(followUp, filter).length, [followUp, filter]);
  return <ListLink followUpId={followUp.facts.id} filter={filter} count={count} />;
}
