import { type ComponentProps, useId } from "react";
import controls from "./controls.module.css";
import styles from "./SearchField.module.css";

interface SearchFieldProps
  extends Pick<ComponentProps<"input">, "value" | "placeholder" | "title" | "onKeyDown"> {
  readonly label: string;
  readonly onChange: (query: string) => void;
  /** Its placeholder alone says to who sees it what it searches: what is below begins a line further up. */
  readonly isLow?: boolean;
}

/** A field in which a reader types what is searched for. */
export function SearchField({ label, onChange, isLow = false, ...input }: SearchFieldProps) {
  const id = useId();
  return (
    <div className={`${styles["field"]} ${isLow ? styles["low"] : ""}`}>
      <label htmlFor={id} className={isLow ? controls["hidden"] : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        {...input}
      />
    </div>
  );
}
