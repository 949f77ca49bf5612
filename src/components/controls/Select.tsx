import { useId } from "react";
import styles from "./controls.module.css";

interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Of a label that is not in the reader's language. */
  readonly lang?: string;
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  /** Further options, by what they have in common; they stand below the others. */
  readonly groups?: readonly { readonly label: string; readonly options: readonly SelectOption<T>[] }[];
  readonly onChange: (value: T) => void;
  /** True where the label is for screen readers alone. */
  readonly labelHidden?: boolean;
}

/** The browser's own `<select>` with a label, which works with keyboard, touch and screen readers. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, options, groups, onChange, labelHidden } = props;
  const id = useId();
  const option = (one: SelectOption<T>) => (
    <option key={one.value} value={one.value} lang={one.lang}>
      {one.label}
    </option>
  );
  return (
    <span className={styles["field"]}>
      <label htmlFor={id} className={labelHidden ? styles["hidden"] : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const offered = groups?.flatMap((group) => group.options).concat(options) ?? options;
          const chosen = offered.find((one) => one.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map(option)}
        {groups?.map((group) => (
          <optgroup key={group.options[0]?.value} label={group.label}>
            {group.options.map(option)}
          </optgroup>
        ))}
      </select>
    </span>
  );
}
