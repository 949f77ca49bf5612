import { useMemo } from "react";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { authoritiesOf } from "../../agreement/portfolio/authoritiesOf.ts";
import { PORTFOLIO_ORDERS } from "../../agreement/portfolio/portfolio.ts";
import { OptionalSelect } from "../../components/controls/OptionalSelect.tsx";
import { SearchField } from "../../components/controls/SearchField.tsx";
import { Select } from "../../components/controls/Select.tsx";
import type { StartValues } from "../../links/screens.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./followUps.module.css";

interface FollowUpFiltersProps {
  readonly followUps: readonly CatalogueEntry[];
  readonly values: StartValues;
  readonly onChange: (values: Partial<StartValues>, options?: { readonly replace: boolean }) => void;
}

/** Words, authority, budget year, deviations and order: what the address says of the list. */
export function FollowUpFilters({ followUps, values, onChange }: FollowUpFiltersProps) {
  const t = useText(followUpsText);
  const authorities = useMemo(() => authoritiesOf(followUps), [followUps]);
  const years = useMemo(() => budgetYearsOf(followUps), [followUps]);
  return (
    <div className={styles["filters"]} data-print="no">
      <SearchField
        label={t.search}
        value={values.query}
        onChange={(query) => onChange({ query }, { replace: true })}
      />
      {authorities.length > 1 && (
        <OptionalSelect
          label={t.authority}
          none={t.everyAuthority}
          value={values.authority}
          options={authorities.map((name) => ({ value: name, label: name, lang: DOCUMENT_LANGUAGE }))}
          onChange={(authority) => onChange({ authority })}
        />
      )}
      {years.length > 1 && (
        <OptionalSelect
          label={t.budgetYear}
          none={t.everyYear}
          value={values.year}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          onChange={(year) => onChange({ year })}
        />
      )}
      <Select
        label={t.order}
        value={values.order}
        options={PORTFOLIO_ORDERS.map((order) => ({ value: order, label: t.orders[order] }))}
        onChange={(order) => onChange({ order })}
      />
      <label className={styles["check"]}>
        <input
          type="checkbox"
          checked={values.deviatingOnly}
          onChange={(event) => onChange({ deviatingOnly: event.target.checked })}
        />
        {t.deviatingOnly}
      </label>
    </div>
  );
}

/** The budget years of a catalogue, each once, the newest first. */
function budgetYearsOf(entries: readonly CatalogueEntry[]): readonly number[] {
  return [...new Set(entries.flatMap(({ budgetYear }) => budgetYear ?? []))].sort((a, b) => b - a);
}
