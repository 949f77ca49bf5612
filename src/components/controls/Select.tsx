import { useId } from "react";
import styles from "./controls.module.css";

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** `lang`: of a label that is not in the reader's language. */
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: T) => void;
  /** True where the label is for screen readers alone. */
  readonly labelHidden?: boolean;
}

/** The browser's own `<select>` with a label, which works with keyboard, touch and screen readers. */
export function Select<T extends string>({ label, value, options, onChange, labelHidden }: SelectProps<T>) {
  const id = useId();
  return (
    <span className={styles["field"]}>
      <label htmlFor={id} className={labelHidden ? styles["hidden"] : undefined}>
        {label}
      </label>
      <select
        id={id}
        className={styles["select"]}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
