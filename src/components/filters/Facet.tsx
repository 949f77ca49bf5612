import { type ReactNode, useState } from "react";
import styles from "./filters.module.css";

interface FacetProps {
  readonly legend: string;
  /** How many of its choices are active: said beside the legend, so that it is known when it is folded. */
  readonly chosen: number;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** One criterion's choices under its name, which folds them away. */
export function Facet({ legend, chosen, startsOpen, children }: FacetProps) {
  // Only where it starts: from then on it is the reader's, and the browser keeps it.
  const [open] = useState(startsOpen || chosen > 0);
  return (
    <details className={styles["facet"]} open={open}>
      <summary>
        {legend}
        {chosen > 0 && <span className={styles["chosen"]}>{chosen}</span>}
      </summary>
      <fieldset aria-label={legend}>{children}</fieldset>
    </details>
  );
}
