import { useQuery } from "@tanstack/react-query";
import { centresOf } from "../../agreement/centres/centres.ts";
import {
  areContradictionsFound,
  contradictionSteps,
} from "../../agreement/contradictions/narrowContradictions.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { MANY_MEANINGS } from "../../agreement/sliceThresholds.ts";
import { Button } from "../../components/controls/Button.tsx";
import { type Chip, Chips } from "../../components/filters/Chips.tsx";
import { FilterLayout } from "../../components/filters/FilterLayout.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { PageLead } from "../../components/layout/PageLead.tsx";
import { preparedScreen } from "../../components/layout/preparedScreen.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { NO_TEXTS, SourceTextsContext } from "../../components/quotes/SourceTextsContext.ts";
import type { Preparation } from "../../device/useReady.ts";
import { sourceTextsQuery } from "../../feed/sourceTextsQuery.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import { ConcernedLink } from "./ConcernedLink.tsx";
import { ContradictionFacets } from "./ContradictionFacets.tsx";
import { ContradictionsExport } from "./ContradictionsExport.tsx";
import styles from "./contradictions.module.css";
import { QuestionContents } from "./QuestionContents.tsx";
import { RuleSection } from "./RuleSection.tsx";
import { type ContradictionsView, useContradictions } from "./useContradictions.ts";

const CONTRADICTIONS: Preparation<FollowUp> = {
  isReady: (followUp) => followUp.initiatives.length <= MANY_MEANINGS || areContradictionsFound(followUp),
  steps: contradictionSteps,
};

/** What should a reader question? */
export const ContradictionsPage = preparedScreen(CONTRADICTIONS, ({ followUp, prepared }) => {
  const t = useText(questionsText).contradictions;
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${followUp.facts.title}`}>
        <PageLead>{t.lead}</PageLead>
      </PageHeading>
      {prepared === null ? null : <Contradictions followUp={prepared} />}
    </>
  );
});

function Contradictions({ followUp }: { readonly followUp: FollowUp }) {
  useRunningLines(followUp);
  const t = useText(questionsText).contradictions;
  const language = useLanguage();
  const view = useContradictions(followUp);
  const texts = useQuery(sourceTextsQuery(followUp)).data ?? NO_TEXTS;
  const chosen = useFilterChips(followUp, view);
  return (
    <>
      <IgnoredParameters ignored={view.ignored} />
      <FilterLayout
        label={t.filters}
        unfold={chosen.length === 0 ? t.filters : t.filtersActive(chosen.length)}
        fold={t.showList(formatCount(view.shown.length, language))}
        facets={<ContradictionFacets followUp={followUp} view={view} />}
      >
        <div className={styles["list"]}>
          <div className={styles["bar"]}>
            <p role="status" className={styles["count"]}>
              {t.count(formatCount(view.shown.length, language), formatCount(view.all.length, language))}
            </p>
            <ConcernedLink followUp={followUp} view={view} rule={view.rule} />
            {view.shown.length > 0 && (
              <ContradictionsExport followUp={followUp} view={view} chosen={chosen} />
            )}
          </div>
          {chosen.length > 0 && <Chips label={t.chosen} chips={chosen} />}
          {view.shown.length === 0 && (
            <div>
              <p>{t.none}</p>
              <Button onClick={view.clear}>{t.clear}</Button>
            </div>
          )}
          <QuestionContents followUp={followUp} view={view} />
          <SourceTextsContext value={texts}>
            {view.shownRules.map((rule) => (
              <RuleSection
                key={rule}
                followUp={followUp}
                view={view}
                rule={rule}
                contradictions={view.shown.filter((contradiction) => contradiction.rule === rule)}
              />
            ))}
          </SourceTextsContext>
        </div>
      </FilterLayout>
    </>
  );
}

/** The active filters as chips, each with a way to remove it. */
function useFilterChips(followUp: FollowUp, view: ContradictionsView): readonly Chip[] {
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
