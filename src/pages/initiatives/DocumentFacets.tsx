import { centresOf, contributorsOf, fundingOf, type Named } from "../../agreement/centres/centres.ts";
import { ECONOMY_STATES } from "../../agreement/economy/state.ts";
import { MEASURES } from "../../agreement/format/schema.ts";
import { FacetList } from "../../components/filters/FacetList.tsx";
import { ThemeName } from "../../components/names/ThemeName.tsx";
import { collator } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import type { FacetsProps } from "./Facets.tsx";

/** What the document says of an initiative: theme, names, funding and money. */
export function DocumentFacets({ followUp, chosen, counts, change }: FacetsProps) {
  const t = useText(initiativesText);
  const money = useText(moneyText);
  const byName = collator(useLanguage());
  const named = (names: readonly Named[]) =>
    names
      .toSorted((a, b) => byName.compare(a.name, b.name))
      .map(({ id, name }) => ({ value: id, label: <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi> }));
  return (
    <>
      <FacetList
        legend={t.facets.themes}
        options={followUp.themes.map((theme) => ({ value: theme.id, label: <ThemeName theme={theme} /> }))}
        counts={counts.themes}
        chosen={chosen.themes}
        onChange={(themes) => change({ themes })}
        startsOpen
      />
      <FacetList
        legend={t.facets.centres}
        options={named(centresOf(followUp))}
        counts={counts.centres}
        chosen={chosen.centres}
        onChange={(centres) => change({ centres })}
        startsOpen
      />
      <FacetList
        legend={t.facets.economy}
        options={ECONOMY_STATES.map((value) => ({ value, label: money.states[value] }))}
        counts={counts.economy}
        chosen={chosen.economy}
        onChange={(economy) => change({ economy })}
      />
      <FacetList
        legend={t.facets.measures}
        options={MEASURES.map((value) => ({ value, label: money.measures[value] }))}
        counts={counts.measures}
        chosen={chosen.measures}
        onChange={(measures) => change({ measures })}
      />
      <FacetList
        legend={t.facets.contributors}
        options={named(contributorsOf(followUp))}
        counts={counts.contributors}
        chosen={chosen.contributors}
        onChange={(contributors) => change({ contributors })}
      />
      <FacetList
        legend={t.facets.funding}
        options={named(fundingOf(followUp))}
        counts={counts.funding}
        chosen={chosen.funding}
        onChange={(funding) => change({ funding })}
      />
    </>
  );
}
