import { type ReactNode, useId } from "react";
import { ChoiceCount } from "./ChoiceCount.tsx";
import { Facet } from "./Facet.tsx";
import styles from "./filters.module.css";

interface FacetChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly {
    readonly value: T;
    readonly label: ReactNode;
  }[];
  readonly counts: ReadonlyMap<T, number>;
  readonly chosen: T;
  /** The choice that filters nothing. */
  readonly none: T;
  readonly onChange: (chosen: T) => void;
}

/** The choices of a criterion of which exactly one holds. */
export function FacetChoice<T extends string>(props: FacetChoiceProps<T>) {
  const { legend, options, counts, chosen, none, onChange } = props;
  const name = useId();
  const isEmpty = (value: T) => value !== chosen && (counts.get(value) ?? 0) === 0;
  return (
    <Facet legend={legend} chosen={chosen === none ? 0 : 1} startsOpen>
      {options.map(({ value, label }) => (
        <label key={value} className={styles["choice"]} data-empty={isEmpty(value) || undefined}>
          <input
            type="radio"
            autoComplete="off"
            name={name}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
          <span>{label}</span>
          <ChoiceCount count={counts.get(value) ?? 0} counted="contradictions" />
        </label>
      ))}
    </Facet>
  );
}
