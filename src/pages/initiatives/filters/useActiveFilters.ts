import type { CriterionKey, InitiativeFilter } from "../../../agreement/filter/criteria.ts";
import { choosing, chosenIn } from "../../../agreement/filter/filter.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Chip } from "../../../components/filters/Chips.tsx";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import type { Worklist } from "../useWorklist.ts";
import { type CriterionView, useCriterionViews } from "./useCriterionViews.tsx";

/** Every choice that narrows the list, in words, and how to take it off. */
export function useActiveFilters(
  followUp: FollowUp,
  filter: InitiativeFilter,
  change: Worklist["change"],
): readonly Chip[] {
  const t = useText(initiativesText);
  const views = useCriterionViews(followUp, filter);
  return (Object.keys(views) as readonly CriterionKey[]).flatMap((key) => {
    const { legend, word, chip, together }: CriterionView<string> = views[key];
    const chipFor = (label: string, isTaken: (choice: string) => boolean): Chip => ({
      id: label,
      label,
      removeLabel: t.remove(label),
      onRemove: () =>
        change((now) =>
          choosing<CriterionKey>(
            key,
            chosenIn(now, key).filter((choice) => !isTaken(choice)),
          ),
        ),
    });
    const chosen: readonly string[] = chosenIn(filter, key);
    if (together !== undefined && chosen.length > 0) return chipFor(together(chosen.length), () => true);
    return chosen.map((choice) =>
      chipFor(chip?.(choice) ?? `${legend}: ${word(choice)}`, (other) => other === choice),
    );
  });
}
