import { centresOf, contributorsOf, fundingOf, type Named } from "../../agreement/centres.ts";
import { ECONOMY_STATES } from "../../agreement/economy/state.ts";
import { MEASURES } from "../../agreement/schema.ts";
import { FacetList } from "../../components/filters/FacetList.tsx";
import { ThemeName } from "../../components/names/ThemeName.tsx";
import { collator } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import type { FilterPanelProps } from "./FilterPanel.tsx";

/** What the document says of an initiative: theme, names, funding and money. */
export function DocumentFacets({ agreement, list }: FilterPanelProps) {
  const t = useText(initiativesText);
  const money = useText(moneyText);
  const byName = collator(useLanguage());
  const { values, change } = list;
  const { facets } = list.shown;
  const named = (names: readonly Named[]) =>
    names
      .toSorted((a, b) => byName.compare(a.name, b.name))
      .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <FacetList
        legend={t.facets.themes}
        options={agreement.themes.map((theme) => ({ value: theme.id, label: <ThemeName theme={theme} /> }))}
        counts={facets.themes}
        chosen={values.tema}
        onChange={(tema) => change({ tema })}
        startsOpen
      />
      <FacetList
        legend={t.facets.centres}
        options={named(centresOf(agreement))}
        counts={facets.centres}
        chosen={values.center}
        onChange={(center) => change({ center })}
        startsOpen
      />
      <FacetList
        legend={t.facets.economy}
        options={ECONOMY_STATES.map((value) => ({ value, label: money.states[value] }))}
        counts={facets.economy}
        chosen={values.oekonomi}
        onChange={(oekonomi) => change({ oekonomi })}
      />
      <FacetList
        legend={t.facets.measures}
        options={MEASURES.map((value) => ({ value, label: money.measures[value] }))}
        counts={facets.measures}
        chosen={values.art}
        onChange={(art) => change({ art })}
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
    </>
  );
}
