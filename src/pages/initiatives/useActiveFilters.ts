import { centresOf, contributorsOf, fundingOf, type Named } from "../../agreement/centres/centres.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Chip } from "../../components/filters/Chips.tsx";
import type { WorklistFilter } from "../../links/worklist.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import { rulesText } from "../../text/rules.ts";
import { smileyText } from "../../text/smiley.ts";
import { comparedRounds } from "./comparedRounds.ts";
import type { Worklist } from "./useWorklist.ts";

/** The filters that name several values. */
type ListOf<Filter> = {
  [Name in keyof Filter]: Filter[Name] extends readonly string[] ? Name : never;
}[keyof Filter];

/** Every filter that narrows the list, in words, and how to take it off. */
export function useActiveFilters(
  followUp: FollowUp,
  values: WorklistFilter,
  change: Worklist["change"],
): readonly Chip[] {
  const t = useText(initiativesText);
  const rules = useText(rulesText);
  const money = useText(moneyText);
  const smileys = useText(smileyText);
  const contradictions = useText(contradictionsText);
  const chips: Chip[] = [];
  const add = (label: string, without: Parameters<Worklist["change"]>[0]) => {
    chips.push({ id: label, label, removeLabel: t.remove(label), onRemove: () => change(without) });
  };
  const addEach = <T extends string>(
    name: ListOf<WorklistFilter>,
    facet: string,
    chosen: readonly T[],
    labelOf: (value: T) => string,
  ) => {
    for (const value of chosen) {
      add(`${facet}: ${labelOf(value)}`, (now) => ({
        [name]: now[name].filter((other: string) => other !== value),
      }));
    }
  };
  const { from, to } = comparedRounds(followUp, values);
  const label = (round: number) => followUp.rounds[round]?.label ?? "";
  const { facets } = t;

  if (values.query.trim() !== "") add(`“${values.query.trim()}”`, { query: "" });
  if (values.delay !== "off") {
    add(`${t.onlyDelayed}: ${rules.delayRules[values.delay]}`, { delay: "off" });
  }
  if (values.picked.length > 0) add(t.picked(values.picked.length), { picked: [] });
  addEach("standings", facets.standing, values.standings, (standing) => rules.standings[standing]);
  addEach("smiley", facets.smiley, values.smiley, (key) => t.at(smileys.name[key], label(to)));
  addEach("change", facets.change, values.change, (key) =>
    t.between(rules.changes[key], label(from), label(to)),
  );
  addEach("contradictions", facets.contradictions, values.contradictions, (rule) =>
    rule === "any" ? t.anyContradiction : contradictions.rules[rule].title,
  );
  if (values.silent) add(t.silent, { silent: false });
  addEach("themes", facets.themes, values.themes, (id) => followUp.themeById.get(id)?.title ?? id);
  addEach("centres", facets.centres, values.centres, nameIn(centresOf(followUp)));
  addEach("economy", facets.economy, values.economy, (state) => money.states[state]);
  addEach("measures", facets.measures, values.measures, (measure) => money.measures[measure]);
  addEach("contributors", facets.contributors, values.contributors, nameIn(contributorsOf(followUp)));
  addEach("funding", facets.funding, values.funding, nameIn(fundingOf(followUp)));
  return chips;
}

function nameIn(names: readonly Named[]): (id: string) => string {
  const byId = new Map(names.map(({ id, name }) => [id, name]));
  return (id) => byId.get(id) ?? id;
}
