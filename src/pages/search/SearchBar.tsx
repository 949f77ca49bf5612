import { SearchField } from "../../components/controls/SearchField.tsx";
import { Select } from "../../components/controls/Select.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import styles from "./search.module.css";
import type { SearchValues } from "./searchChoice.ts";

interface SearchBarProps {
  readonly label: string;
  readonly values: SearchValues;
  readonly change: (values: Partial<SearchValues>, options?: { readonly replace?: boolean }) => void;
}

/** What is searched, and in which follow-ups. */
export function SearchBar({ label, values, change }: SearchBarProps) {
  const t = useText(searchText);
  return (
    <div className={styles["bar"]} data-print="no">
      <SearchField
        label={label}
        placeholder={t.hint}
        title={t.signs}
        value={values.query}
        onChange={(query) => change({ query }, { replace: true })}
      />
      <Select
        label={t.scope}
        value={values.scope}
        options={[
          { value: "latest", label: t.scopes.latest },
          { value: "all", label: t.scopes.all },
        ]}
        onChange={(scope) => change({ scope })}
      />
    </div>
  );
}
