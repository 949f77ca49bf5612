import type { EconomyRow } from "../../../agreement/economy/rows.ts";
import type { Line } from "../../../slides/slideContent.ts";
import styles from "./FigureLine.module.css";
import { Inlines } from "./Inlines.tsx";
import { TargetBar } from "./TargetBar.tsx";

/** One figure of an initiative in words and as a bar. */
export function FigureLine({ row, words }: { readonly row: EconomyRow; readonly words: Line }) {
  return (
    <div className={styles["figureLine"]}>
      <p>
        <Inlines line={words} />
      </p>
      <TargetBar target={row.figure.target} outcome={row.outcome} />
    </div>
  );
}
