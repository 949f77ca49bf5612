import { useMemo } from "react";
import type { CriterionKey, InitiativeFilter } from "../../../agreement/filter/criteria.ts";
import { choosing, chosenIn } from "../../../agreement/filter/filter.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Chip } from "../../../components/filters/Chips.tsx";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import type { Worklist } from "../useWorklist.ts";
import { type CriterionView, useCriterionViews } from "./useCriterionViews.tsx";

/** A choice that narrows the list, in words, how to take it off, and what it is a choice of. */
export interface ActiveFilter extends Chip {
  readonly key: CriterionKey;
  /** The choice itself; the first of several that stand for one. */
  readonly choice: string;
}

/** Every choice that narrows the list, in words, and how to take it off. */
export function useActiveFilters(
  followUp: FollowUp,
  filter: InitiativeFilter,
  change: Worklist["change"],
): readonly ActiveFilter[] {
  const t = useText(initiativesText);
  const views = useCriterionViews(followUp, filter);
  return useMemo(() => activeIn(views, filter, change, t.remove), [views, filter, change, t]);
}

function activeIn(
  views: ReturnType<typeof useCriterionViews>,
  filter: InitiativeFilter,
  change: Worklist["change"],
  removing: (label: string) => string,
): readonly ActiveFilter[] {
  return (Object.keys(views) as readonly CriterionKey[]).flatMap((key) => {
    const { legend, word, chip, together }: CriterionView<string> = views[key];
    const filterFor = (
      choice: string,
      label: string,
      isTaken: (choice: string) => boolean,
    ): ActiveFilter => ({
      id: label,
      key,
      choice,
      label,
      removeLabel: removing(label),
      onRemove: () =>
        change((now) =>
          choosing<CriterionKey>(
            key,
            chosenIn(now, key).filter((other) => !isTaken(other)),
          ),
        ),
    });
    const chosen: readonly string[] = chosenIn(filter, key);
    if (together !== undefined && chosen[0] !== undefined) {
      return filterFor(chosen[0], together(chosen.length), () => true);
    }
    return chosen.map((choice) =>
      filterFor(choice, chip?.(choice) ?? `${legend}: ${word(choice)}`, (other) => other === choice),
    );
  });
}
