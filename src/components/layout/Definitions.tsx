import type { ReactNode } from "react";
import styles from "./Definitions.module.css";

interface DefinitionsProps {
  readonly entries: readonly (readonly [term: ReactNode, meaning: ReactNode])[];
}

/** Terms, each beside its meaning; one that has none is left out. */
export function Definitions({ entries }: DefinitionsProps) {
  return (
    <dl className={styles["definitions"]}>
      {entries.map(
        ([term, meaning], place) =>
          meaning != null && (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place.
            <div key={place}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
