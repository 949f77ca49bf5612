import type { ReactNode } from "react";
import { centresOf } from "../../agreement/centres/centres.ts";
import {
  CONTRADICTION_LEVELS,
  CONTRADICTION_RULES,
  type ContradictionLevel,
  type ContradictionRuleId,
} from "../../agreement/contradictions/contradiction.ts";
import { RULES } from "../../agreement/contradictions/registry.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { FacetChoice } from "../../components/filters/FacetChoice.tsx";
import { ThemeLabel } from "../../components/names/ThemeLabel.tsx";
import { contradictionsText } from "../../text/contradictions.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { collator } from "../../text/laterFormats.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { questionsText } from "../../text/questions.ts";
import { unionText } from "../../text/union.ts";
import type { ContradictionsView } from "./useContradictions.ts";

interface ContradictionFacetsProps {
  readonly followUp: FollowUp;
  readonly view: ContradictionsView;
}

/** Stands for all themes or centres among the choices; no id is empty. */
const ALL = "";

/** The filters by level, rule, theme and centre; each choice has the number of contradictions it would show. */
export function ContradictionFacets({ followUp, view }: ContradictionFacetsProps) {
  const t = useText(questionsText).contradictions;
  const u = useText(unionText);
  const { rules, levels } = useText(contradictionsText);
  const byName = collator(useLanguage());
  const { counts } = view;
  const facet = (
    criterion: "committee" | "theme" | "centre",
    legend: string,
    all: string,
    options: readonly { readonly value: string; readonly label: ReactNode }[],
  ) => (
    <FacetChoice<string>
      legend={legend}
      options={[{ value: ALL, label: all }, ...options]}
      counts={counts[criterion]}
      chosen={view[criterion] ?? ALL}
      none={ALL}
      onChange={(id) => view.choose({ [criterion]: id || null })}
    />
  );
  return (
    <>
      <FacetChoice<ContradictionLevel | "all">
        legend={t.level}
        options={[
          ...CONTRADICTION_LEVELS.map((level) => ({
            value: level,
            label: levels[level],
          })),
          { value: "all", label: t.allLevels },
        ]}
        counts={counts.level}
        chosen={view.level}
        none="mismatch"
        onChange={(level) => view.choose({ level, rule: "all" })}
      />
      <FacetChoice<ContradictionRuleId | "all">
        legend={t.rule}
        options={[
          { value: "all", label: t.allRules },
          ...CONTRADICTION_RULES.filter(
            (rule) => view.level === "all" || RULES[rule].level === view.level,
          ).map((rule) => ({ value: rule, label: rules[rule].title })),
        ]}
        counts={counts.rule}
        chosen={view.rule}
        none="all"
        onChange={(rule) => view.choose({ rule })}
      />
      {followUp.union !== undefined &&
        facet("committee", u.committee, u.allCommittees, followUp.union.committees.map(named))}
      {facet(
        "theme",
        t.theme,
        t.allThemes,
        followUp.themes.map((theme) => ({
          value: theme.id,
          label: <ThemeLabel followUp={followUp} theme={theme} />,
        })),
      )}
      {facet(
        "centre",
        t.centre,
        t.allCentres,
        centresOf(followUp)
          .toSorted((a, b) => byName.compare(a.name, b.name))
          .map(named),
      )}
    </>
  );
}

function named({ id, name }: { readonly id: string; readonly name: string }) {
  return { value: id, label: <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi> };
}
