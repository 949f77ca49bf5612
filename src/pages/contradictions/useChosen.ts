import type { Agreement } from "../../agreement/agreement.ts";
import { centresOf } from "../../agreement/centres.ts";
import type { Chip } from "../../components/filters/Chips.tsx";
import { contradictionsText } from "../../text/contradictions.ts";
import { useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import type { ContradictionsView } from "./useContradictions.ts";

/** Every choice that narrows the list, in words, and how to take it off. */
export function useChosen(agreement: Agreement, view: ContradictionsView): readonly Chip[] {
  const t = useText(questionsText).contradictions;
  const { rules } = useText(contradictionsText);
  const chips: Chip[] = [];
  const add = (label: string, off: Parameters<ContradictionsView["choose"]>[0]) =>
    chips.push({ id: label, label, removeLabel: t.remove(label), onRemove: () => view.choose(off) });
  const { rule, theme, centre, initiative } = view;
  if (rule !== "all") add(rules[rule].title, { regel: "all" });
  if (theme !== null) add(agreement.themeById.get(theme)?.title ?? theme, { tema: null });
  if (centre !== null) {
    add(centresOf(agreement).find(({ id }) => id === centre)?.name ?? centre, { center: null });
  }
  if (initiative !== null) {
    add(agreement.initiativeById.get(initiative)?.title ?? initiative, { indsats: null });
  }
  return chips;
}
