import { centresOf } from "../../agreement/centres/centres.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Chip } from "../../components/filters/Chips.tsx";
import { contradictionsText } from "../../text/contradictions.ts";
import { useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import type { ContradictionsView } from "./useContradictions.ts";

/** The active filters as chips, each with a way to remove it. */
export function useFilterChips(followUp: FollowUp, view: ContradictionsView): readonly Chip[] {
  const t = useText(questionsText).contradictions;
  const { rules, levels } = useText(contradictionsText);
  const chips: Chip[] = [];
  const add = (label: string, off: Parameters<ContradictionsView["choose"]>[0]) =>
    chips.push({ id: label, label, removeLabel: t.remove(label), onRemove: () => view.choose(off) });
  const { level, rule, committee, theme, centre, initiative } = view;
  // A rule has one level only, and the first level is what the screen shows by itself.
  if (rule === "all" && level !== "mismatch") {
    add(level === "all" ? t.allLevels : levels[level], { level: "mismatch" });
  }
  if (rule !== "all") add(rules[rule].title, { rule: "all" });
  if (committee !== null) {
    add(followUp.union?.committees.find(({ id }) => id === committee)?.name ?? committee, {
      committee: null,
    });
  }
  if (theme !== null) add(followUp.themeById.get(theme)?.title ?? theme, { theme: null });
  if (centre !== null) {
    add(centresOf(followUp).find(({ id }) => id === centre)?.name ?? centre, { centre: null });
  }
  if (initiative !== null) {
    add(followUp.initiativeById.get(initiative)?.title ?? initiative, { initiative: null });
  }
  return chips;
}
