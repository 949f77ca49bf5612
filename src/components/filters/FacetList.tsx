import type { ReactNode } from "react";
import { formatCount } from "../../text/format.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import styles from "./filters.module.css";

interface FacetListProps<T extends string> {
  readonly legend: string;
  /** A choice that the others depend on, such as a round. */
  readonly lead?: ReactNode;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** How many each choice would show; a choice that would show none is still there, in quiet. */
  readonly counts: ReadonlyMap<T, number>;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** The choices of one criterion; several may be chosen, and any of them will do. */
export function FacetList<T extends string>(props: FacetListProps<T>) {
  const { legend, lead, options, counts, chosen, onChange } = props;
  const language = useLanguage();
  return (
    <fieldset className={styles["facet"]}>
      <legend>{legend}</legend>
      {lead}
      {options.map(({ value, label }) => {
        const count = counts.get(value) ?? 0;
        const checked = chosen.includes(value);
        return (
          <label key={value} data-empty={count === 0 && !checked ? "" : undefined}>
            <input
              type="checkbox"
              checked={checked}
              onChange={() =>
                onChange(checked ? chosen.filter((other) => other !== value) : [...chosen, value])
              }
            />
            <span>{label}</span>
            <span className={styles["count"]}>{formatCount(count, language)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
