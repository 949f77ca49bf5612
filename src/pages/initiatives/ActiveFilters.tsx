import type { Agreement } from "../../agreement/agreement.ts";
import { centresOf, contributorsOf, fundingOf, type Named } from "../../agreement/centres.ts";
import controls from "../../components/controls/controls.module.css";
import { type Chip, Chips } from "../../components/filters/Chips.tsx";
import type { WorklistValues } from "../../links/worklist.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import { rulesText } from "../../text/rules.ts";
import { smileyText } from "../../text/smiley.ts";
import { CLEARED } from "./cleared.ts";
import styles from "./initiatives.module.css";
import type { Worklist } from "./useWorklist.ts";

interface ActiveFiltersProps {
  readonly agreement: Agreement;
  readonly list: Worklist;
}

/** What the list is narrowed by, each removable, and all at once. */
export function ActiveFilters({ agreement, list }: ActiveFiltersProps) {
  const t = useText(initiativesText);
  const chips = useChips(agreement, list);
  if (chips.length === 0) return null;
  return (
    <div className={styles["active"]}>
      <Chips label={t.active} chips={chips} />
      <button
        type="button"
        className={controls["button"]}
        onClick={() => list.change(CLEARED)}
        data-print="no"
      >
        {t.clearAll}
      </button>
    </div>
  );
}

function useChips(agreement: Agreement, { values, change }: Worklist): readonly Chip[] {
  const t = useText(initiativesText);
  const rules = useText(rulesText);
  const money = useText(moneyText);
  const smileys = useText(smileyText);
  const chips: Chip[] = [];
  const add = (name: string, label: string, without: Partial<WorklistValues>) => {
    chips.push({
      id: `${name} ${label}`,
      label,
      removeLabel: t.remove(label),
      onRemove: () => change(without),
    });
  };
  const addEach = <T extends string>(
    name: "tema" | "center" | "bidrag" | "finansiering" | "staar" | "smiley" | "aendring" | "oekonomi",
    chosen: readonly T[],
    labelOf: (value: T) => string,
  ) => {
    for (const value of chosen) {
      add(name, labelOf(value), { [name]: chosen.filter((other) => other !== value) });
    }
  };
  const roundOf = (id: string | null, none: string) =>
    agreement.rounds.find((round) => round.id === id)?.label ?? none;

  if (values.q.trim() !== "") add("q", `“${values.q}”`, { q: "" });
  if (values.forsinkede !== "off") {
    add("forsinkede", `${t.onlyDelayed}: ${rules.delayRules[values.forsinkede]}`, { forsinkede: "off" });
  }
  addEach("staar", values.staar, (standing) => rules.standings[standing]);
  addEach("tema", values.tema, (id) => agreement.themeById.get(id)?.title ?? id);
  addEach("center", values.center, nameIn(centresOf(agreement)));
  addEach("bidrag", values.bidrag, nameIn(contributorsOf(agreement)));
  addEach("finansiering", values.finansiering, nameIn(fundingOf(agreement)));
  addEach("smiley", values.smiley, (key) => `${smileys.name[key]}, ${roundOf(values.runde, t.latestRound)}`);
  addEach(
    "aendring",
    values.aendring,
    (key) => `${rules.changes[key]}, ${t.since.toLowerCase()} ${roundOf(values.siden, t.roundBefore)}`,
  );
  addEach("oekonomi", values.oekonomi, (state) => money.states[state]);
  if (values.tavs) add("tavs", t.facets.silent, { tavs: false });
  return chips;
}

function nameIn(names: readonly Named[]): (id: string) => string {
  const byId = new Map(names.map(({ id, name }) => [id, name]));
  return (id) => byId.get(id) ?? id;
}
