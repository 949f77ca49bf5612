import { useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { centresOf } from "../../agreement/centres.ts";
import { CONTRADICTION_RULES } from "../../agreement/contradictions/contradiction.ts";
import { countContradictions } from "../../agreement/contradictions/countContradictions.ts";
import controls from "../../components/controls/controls.module.css";
import { Select } from "../../components/controls/Select.tsx";
import { contradictionsText } from "../../text/contradictions.ts";
import { collator } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./contradictions.module.css";
import type { ContradictionsView } from "./useContradictions.ts";

interface ContradictionFiltersProps {
  readonly agreement: Agreement;
  readonly view: ContradictionsView;
}

/** By rule, theme and centre, each with how many the document has. */
export function ContradictionFilters({ agreement, view }: ContradictionFiltersProps) {
  const t = useText(questionsText).contradictions;
  const { rules } = useText(contradictionsText);
  const byName = collator(useLanguage());
  const counts = useMemo(() => countContradictions(agreement), [agreement]);
  const initiative = view.initiative === null ? undefined : agreement.initiativeById.get(view.initiative);
  const counted = (label: string, count: number | undefined) => `${label} (${count ?? 0})`;
  return (
    <search aria-label={t.filters} className={styles["filters"]} data-print="no">
      <Select
        label={t.rule}
        value={view.rule}
        options={[
          { value: "all" as const, label: counted(t.allRules, counts.total) },
          ...CONTRADICTION_RULES.map((rule) => ({
            value: rule,
            label: counted(rules[rule].title, counts.byRule[rule]),
          })),
        ]}
        onChange={(regel) => view.choose({ regel })}
      />
      <Select
        label={t.theme}
        value={view.theme ?? ""}
        options={[
          { value: "", label: t.allThemes },
          ...agreement.themes.map(({ id, title }) => ({
            value: id,
            label: counted(title, counts.byTheme.get(id)),
          })),
        ]}
        onChange={(id) => view.choose({ tema: id || null })}
      />
      <Select
        label={t.centre}
        value={view.centre ?? ""}
        options={[
          { value: "", label: t.allCentres },
          ...[...centresOf(agreement)]
            .sort((a, b) => byName.compare(a.name, b.name))
            .map(({ id, name }) => ({ value: id, label: counted(name, counts.byCentre.get(id)) })),
        ]}
        onChange={(id) => view.choose({ center: id || null })}
      />
      {initiative !== undefined && (
        <button type="button" className={controls["button"]} onClick={() => view.choose({ indsats: null })}>
          {t.picked(initiative.title)} <span aria-hidden="true">{"×"}</span>
        </button>
      )}
    </search>
  );
}
