import { type MouseEvent, useRef } from "react";
import styles from "./filters.module.css";

/** One active filter, and how to take it off. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  /** The button's spoken name. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** Active filters, each a button that removes it; the focus goes on to the next one, so that it is never lost. */
export function Chips({ label, chips }: { readonly label: string; readonly chips: readonly Chip[] }) {
  const list = useRef<HTMLUListElement>(null);
  const remove = (chip: Chip) => (event: MouseEvent<HTMLButtonElement>) => {
    const item = event.currentTarget.closest("li");
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    (next?.querySelector("button") ?? list.current?.closest<HTMLElement>("[tabindex]"))?.focus();
    chip.onRemove();
  };
  return (
    <ul ref={list} aria-label={label} className={styles["chips"]}>
      {chips.map((chip) => (
        <li key={chip.id}>
          <button
            type="button"
            className={styles["chip"]}
            aria-label={chip.removeLabel}
            onClick={remove(chip)}
          >
            {chip.label}
            <span aria-hidden="true">{"×"}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
