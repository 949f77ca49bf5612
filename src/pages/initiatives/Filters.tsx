import type { Agreement } from "../../agreement/agreement.ts";
import { centresOf, contributorsOf, fundingOf } from "../../agreement/centres.ts";
import { CHANGES } from "../../agreement/change.ts";
import { RATING_KEYS } from "../../agreement/counts.ts";
import { DELAY_RULES } from "../../agreement/delay.ts";
import { ECONOMY_STATES } from "../../agreement/economy/state.ts";
import { STANDINGS } from "../../agreement/standing.ts";
import { Select } from "../../components/controls/Select.tsx";
import { FacetList } from "../../components/filters/FacetList.tsx";
import { collator } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import { rulesText } from "../../text/rules.ts";
import { smileyText } from "../../text/smiley.ts";
import styles from "./initiatives.module.css";
import { RoundSelect } from "./RoundSelect.tsx";
import type { Worklist } from "./useWorklist.ts";

interface FiltersProps {
  readonly agreement: Agreement;
  readonly list: Worklist;
}

/** Every criterion with its choices; each choice says how many it would show beside the other filters. */
export function Filters({ agreement, list }: FiltersProps) {
  const t = useText(initiativesText);
  const rules = useText(rulesText);
  const money = useText(moneyText);
  const smileys = useText(smileyText);
  const byName = collator(useLanguage());
  const { values, change, facets } = list;
  const named = (items: readonly { readonly id: string; readonly name: string }[]) =>
    [...items]
      .sort((a, b) => byName.compare(a.name, b.name))
      .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <details className={styles["filters"]} open={matchMedia("(min-width: 60rem)").matches}>
      <summary>{t.filters}</summary>
      <Select
        label={t.delayRule}
        value={values.forsinkede}
        options={(["off", ...DELAY_RULES] as const).map((value) => ({
          value,
          label: `${value === "off" ? "–" : rules.delayRules[value]} (${facets.delay.get(value) ?? 0})`,
        }))}
        onChange={(forsinkede) => change({ forsinkede })}
      />
      <FacetList
        legend={t.facets.standing}
        options={STANDINGS.map((value) => ({ value, label: rules.standings[value] }))}
        counts={facets.standings}
        chosen={values.staar}
        onChange={(staar) => change({ staar })}
      />
      <FacetList
        legend={t.facets.themes}
        options={agreement.themes.map(({ id, number, title }) => ({
          value: id,
          label: number === null ? title : `${number}. ${title}`,
        }))}
        counts={facets.themes}
        chosen={values.tema}
        onChange={(tema) => change({ tema })}
      />
      <FacetList
        legend={t.facets.centres}
        options={named(centresOf(agreement))}
        counts={facets.centres}
        chosen={values.center}
        onChange={(center) => change({ center })}
      />
      <FacetList
        legend={t.facets.smiley}
        lead={
          <RoundSelect
            agreement={agreement}
            label={t.round}
            none={t.latestRound}
            value={values.runde}
            onChange={(runde) => change({ runde })}
          />
        }
        options={RATING_KEYS.map((value) => ({ value, label: smileys.name[value] }))}
        counts={facets.smiley}
        chosen={values.smiley}
        onChange={(smiley) => change({ smiley })}
      />
      <FacetList
        legend={t.facets.change}
        lead={
          <RoundSelect
            agreement={agreement}
            label={t.since}
            none={t.roundBefore}
            value={values.siden}
            onChange={(siden) => change({ siden })}
          />
        }
        options={CHANGES.map((value) => ({ value, label: rules.changes[value] }))}
        counts={facets.change}
        chosen={values.aendring}
        onChange={(aendring) => change({ aendring })}
      />
      <FacetList
        legend={t.facets.economy}
        options={ECONOMY_STATES.map((value) => ({ value, label: money.states[value] }))}
        counts={facets.economy}
        chosen={values.oekonomi}
        onChange={(oekonomi) => change({ oekonomi })}
      />
      <FacetList
        legend={t.facets.contributors}
        options={named(contributorsOf(agreement))}
        counts={facets.contributors}
        chosen={values.bidrag}
        onChange={(bidrag) => change({ bidrag })}
      />
      <FacetList
        legend={t.facets.funding}
        options={named(fundingOf(agreement))}
        counts={facets.funding}
        chosen={values.finansiering}
        onChange={(finansiering) => change({ finansiering })}
      />
      <label className={styles["switch"]}>
        <input
          type="checkbox"
          checked={values.tavs}
          onChange={(event) => change({ tavs: event.target.checked })}
        />
        {t.facets.silent} ({facets.silent.get("silent") ?? 0})
      </label>
    </details>
  );
}
