import { memo } from "react";
import { isQuickChoice } from "../../../agreement/filter/quickFilters.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { Chips } from "../../../components/filters/Chips.tsx";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import type { Worklist } from "../useWorklist.ts";
import { ClearButton } from "./ClearButton.tsx";
import { useActiveFilters } from "./useActiveFilters.ts";

interface ActiveFiltersProps extends Pick<Worklist, "values" | "change"> {
  readonly followUp: FollowUp;
}

/**
 * What the list is narrowed by, each removable, and all at once. What a control above the list shows and takes off by
 * itself is not said again: the search, the rule of delay, the quick filters.
 */
export const ActiveFilters = memo(function ActiveFilters({ followUp, values, change }: ActiveFiltersProps) {
  const t = useText(initiativesText);
  const active = useActiveFilters(followUp, values, change);
  if (active.length === 0) return null;
  // Of which rounds a change or a smiley is, only the words here say.
  const ownRounds = values.round !== null || values.since !== null;
  const chips = active.filter(
    ({ key, choice }) =>
      key !== "delay" && key !== "query" && (ownRounds || !isQuickChoice(values, key, choice)),
  );
  return (
    <>
      {chips.length > 0 && <Chips label={t.active} chips={chips} />}
      <ClearButton change={change}>{t.clearAll}</ClearButton>
    </>
  );
});
