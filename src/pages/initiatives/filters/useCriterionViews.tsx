import { type ReactNode, useMemo } from "react";
import { centresOf, contributorsOf, fundingOf, type Named } from "../../../agreement/centres/centres.ts";
import { isContradictionLevel } from "../../../agreement/contradictions/contradiction.ts";
import { comparedRounds, type FilterRounds } from "../../../agreement/filter/comparedRounds.ts";
import type { ChoiceOf, CriterionKey } from "../../../agreement/filter/criteria.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { ThemeLabel } from "../../../components/names/ThemeLabel.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { contradictionsText } from "../../../text/contradictions.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { moneyText } from "../../../text/money.ts";
import { quoted } from "../../../text/quoted.ts";
import { rulesText } from "../../../text/rules.ts";
import { smileyText } from "../../../text/smiley.ts";
import styles from "./filterBar.module.css";

/** How the screen shows a criterion: with its choices in the panel, and above the list where it is set. */
export interface CriterionView<Choice extends string> {
  readonly legend: string;
  /** A choice in words. */
  word(choice: Choice): string;
  /** A choice in the panel, where that is more than its word. */
  label?(choice: Choice): ReactNode;
  /** A choice above the list; legend and word unless this says otherwise. */
  chip?(choice: Choice): string;
  /** All choices above the list as one, where a reader cannot tell them apart. */
  together?(count: number): string;
  /** True where the panel sorts the choices by their words; otherwise they are in the criterion's own order. */
  readonly byWord?: boolean;
  /** True where a reader looks first. */
  readonly startsOpen?: boolean;
  /** False where the panel does not offer it. */
  readonly offered?: boolean;
}

type CriterionViews = { readonly [Key in CriterionKey]: CriterionView<ChoiceOf<Key>> };

/** Every criterion, in the order of the panel and of the filters above the list. */
export function useCriterionViews(followUp: FollowUp, filter: FilterRounds): CriterionViews {
  const t = useText(initiativesText);
  const language = useLanguage();
  const rules = useText(rulesText);
  const money = useText(moneyText);
  const smileys = useText(smileyText);
  const contradictions = useText(contradictionsText);
  const { facets } = t;
  const { from, to } = comparedRounds(followUp, filter);
  return useMemo(() => {
    const round = (place: number) => followUp.rounds[place]?.label ?? "";
    return {
      query: { legend: t.search, word: (words) => words, chip: (words) => quoted(words, language) },
      delay: {
        legend: t.delay.legend,
        word: (rule) => rules.delayRules[rule],
        // It stands above the list (`DelayControl`).
        offered: false,
        chip: (rule) => `${t.onlyDelayed}: ${rules.delayRules[rule]}`,
      },
      picked: { legend: t.title, word: (id) => id, together: t.picked },
      deviating: {
        legend: facets.standing,
        word: () => t.quick.deviating,
        // A quick filter says it, and with how many.
        offered: false,
        chip: () => t.quick.deviating,
      },
      committees: {
        legend: facets.committees,
        ...named(followUp.union?.committees ?? []),
        byWord: false,
        startsOpen: true,
        offered: followUp.union !== undefined,
      },
      centres: { legend: facets.centres, ...named(centresOf(followUp)), startsOpen: true },
      standings: { legend: facets.standing, word: (standing) => rules.standings[standing], startsOpen: true },
      economy: { legend: facets.economy, word: (state) => money.states[state] },
      themes: {
        legend: facets.themes,
        word: (id) => followUp.themeById.get(id)?.title ?? id,
        label: (id) => {
          const theme = followUp.themeById.get(id);
          return theme && <ThemeLabel followUp={followUp} theme={theme} />;
        },
        startsOpen: true,
      },
      smiley: {
        legend: facets.smiley,
        word: (key) => smileys.name[key],
        label: (key) => (
          <span className={styles["smileyChoice"]}>
            <Smiley rating={key === "none" ? null : key} size="s" silent />
            {smileys.name[key]}
          </span>
        ),
        chip: (key) => `${facets.smiley}: ${t.at(smileys.name[key], round(to))}`,
      },
      change: {
        legend: facets.change,
        word: (change) => rules.changes[change],
        chip: (change) => `${facets.change}: ${t.between(rules.changes[change], round(from), round(to))}`,
        offered: followUp.latestRated > 0,
      },
      contradictions: {
        legend: facets.contradictions,
        word: (which) =>
          isContradictionLevel(which) ? contradictions.levels[which] : contradictions.rules[which].title,
      },
      silent: { legend: facets.silent, word: () => t.quick.silent, chip: () => t.quick.silent },
      measures: { legend: facets.measures, word: (measure) => money.measures[measure] },
      contributors: { legend: facets.contributors, ...named(contributorsOf(followUp)) },
      funding: { legend: facets.funding, ...named(fundingOf(followUp)) },
    };
  }, [followUp, from, to, language, t, facets, rules, money, smileys, contradictions]);
}

/** Choices that the document names. */
function named(names: readonly Named[]) {
  const byId = new Map(names.map(({ id, name }) => [id, name]));
  const word = (id: string) => byId.get(id) ?? id;
  return { word, label: (id: string) => <bdi lang={DOCUMENT_LANGUAGE}>{word(id)}</bdi>, byWord: true };
}
