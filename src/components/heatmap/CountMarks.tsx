import { RATING_KEYS, type SmileyCounts } from "../../agreement/effort/counts.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { VisuallyHidden } from "../controls/VisuallyHidden.tsx";
import { Smiley } from "../smiley/Smiley.tsx";
import styles from "./CountMarks.module.css";

interface CountMarksProps {
  readonly counts: SmileyCounts;
  /** True in cells beside each other: how many numbers stand on a line depends on the cell's width alone, not on the numbers. */
  readonly inColumns?: boolean;
}

/** The number of each smiley beside its drawing. Kinds that do not occur are hidden from sight but read out. */
export function CountMarks({ counts, inColumns = false }: CountMarksProps) {
  const t = useText(heatmapText);
  return (
    <span className={inColumns ? styles["columns"] : styles["marks"]}>
      <VisuallyHidden>{t.spokenCounts(counts)}</VisuallyHidden>
      {(inColumns ? RATING_KEYS : RATING_KEYS.filter((name) => counts[name] > 0)).map((name) => (
        <span key={name} className={styles["mark"]} aria-hidden="true">
          {counts[name] > 0 && (
            <>
              <Smiley rating={name === "none" ? null : name} size="s" silent />
              {counts[name]}
            </>
          )}
        </span>
      ))}
    </span>
  );
}
