import styles from "./filters.module.css";

/** One active filter, and how to take it off. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  /** The button's spoken name. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** Active filters, each a button that removes it. */
export function Chips({ label, chips }: { readonly label: string; readonly chips: readonly Chip[] }) {
  return (
    <ul aria-label={label} className={styles["chips"]}>
      {chips.map((chip) => (
        <li key={chip.id}>
          <button
            type="button"
            className={styles["chip"]}
            aria-label={chip.removeLabel}
            onClick={chip.onRemove}
          >
            {chip.label} <span aria-hidden="true">{"×"}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
