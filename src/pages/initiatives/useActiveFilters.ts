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

  if (values.q.trim() !== "") add(`“${values.q.trim()}”`, { q: "" });
  if (values.forsinkede !== "off") {
    add(`${t.onlyDelayed}: ${rules.delayRules[values.forsinkede]}`, { forsinkede: "off" });
  }
  if (values.kun.length > 0) add(t.picked(values.kun.length), { kun: [] });
  addEach("staar", facets.standing, values.staar, (standing) => rules.standings[standing]);
  addEach("smiley", facets.smiley, values.smiley, (key) => t.at(smileys.name[key], label(to)));
  addEach("aendring", facets.change, values.aendring, (key) =>
    t.between(rules.changes[key], label(from), label(to)),
  );
  addEach("modsigelse", facets.contradictions, values.modsigelse, (rule) =>
    rule === "any" ? t.anyContradiction : contradictions.rules[rule].title,
  );
  if (values.tavs) add(t.silent, { tavs: false });
  addEach("tema", facets.themes, values.tema, (id) => followUp.themeById.get(id)?.title ?? id);
  addEach("center", facets.centres, values.center, nameIn(centresOf(followUp)));
  addEach("oekonomi", facets.economy, values.oekonomi, (state) => money.states[state]);
  addEach("art", facets.measures, values.art, (measure) => money.measures[measure]);
  addEach("bidrag", facets.contributors, values.bidrag, nameIn(contributorsOf(followUp)));
  addEach("finansiering", facets.funding, values.finansiering, nameIn(fundingOf(followUp)));
  return chips;
}

function nameIn(names: readonly Named[]): (id: string) => string {
  const byId = new Map(names.map(({ id, name }) => [id, name]));
  return (id) => byId.get(id) ?? id;
}
