import { CHANGES } from "../../agreement/effort/change.ts";
import { RATING_KEYS } from "../../agreement/effort/counts.ts";
import { DELAY_RULES } from "../../agreement/effort/delay.ts";
import { STANDINGS } from "../../agreement/effort/standing.ts";
import { FacetChoice } from "../../components/filters/FacetChoice.tsx";
import { FacetList } from "../../components/filters/FacetList.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import { rulesText } from "../../text/rules.ts";
import { smileyText } from "../../text/smiley.ts";
import type { FacetsProps } from "./Facets.tsx";
import styles from "./initiatives.module.css";
import { RoundSelect } from "./RoundSelect.tsx";

/** What follows from the smileys: delay by each rule, standing, a round's smiley, change, silence. */
export function RatingFacets({ followUp, chosen, counts, change }: FacetsProps) {
  const t = useText(initiativesText);
  const rules = useText(rulesText);
  const smileys = useText(smileyText);
  const round = (
    <RoundSelect
      followUp={followUp}
      label={t.round}
      none={t.latestRound(followUp.rounds.at(-1)?.label ?? "")}
      value={chosen.round}
      onChange={(round) => change({ round })}
    />
  );
  return (
    <>
      <FacetChoice
        legend={t.delay.legend}
        options={[
          { value: "off", label: t.delay.off },
          ...DELAY_RULES.map((rule) => ({
            value: rule,
            label: rules.delayRules[rule],
            meaning: rules.delayRuleMeanings[rule],
          })),
        ]}
        counts={counts.delay}
        chosen={chosen.delay}
        none="off"
        onChange={(delay) => change({ delay })}
      />
      <FacetList
        legend={t.facets.standing}
        options={STANDINGS.map((value) => ({ value, label: rules.standings[value] }))}
        counts={counts.standings}
        chosen={chosen.standings}
        onChange={(standings) => change({ standings })}
        startsOpen
      />
      <FacetList
        legend={t.facets.smiley}
        lead={round}
        options={RATING_KEYS.map((value) => ({
          value,
          label: (
            <span className={styles["smileyChoice"]}>
              <Smiley rating={value === "none" ? null : value} size="s" silent />
              {smileys.name[value]}
            </span>
          ),
        }))}
        counts={counts.smiley}
        chosen={chosen.smiley}
        onChange={(smiley) => change({ smiley })}
      />
      {followUp.rounds.length > 1 && (
        <FacetList
          legend={t.facets.change}
          lead={
            <>
              <RoundSelect
                followUp={followUp}
                label={t.since}
                none={t.roundBefore}
                value={chosen.since}
                onChange={(since) => change({ since })}
              />
              {round}
            </>
          }
          options={CHANGES.map((value) => ({ value, label: rules.changes[value] }))}
          counts={counts.change}
          chosen={chosen.change}
          onChange={(changes) => change({ change: changes })}
        />
      )}
      <FacetList
        legend={t.facets.silent}
        options={[{ value: "silent", label: t.silent }]}
        counts={counts.silent}
        chosen={chosen.silent ? ["silent"] : []}
        onChange={(silent) => change({ silent: silent.length > 0 })}
      />
    </>
  );
}
