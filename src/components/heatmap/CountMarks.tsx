import { RATING_KEYS, type SmileyCounts } from "../../agreement/effort/counts.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { VisuallyHidden } from "../controls/VisuallyHidden.tsx";
import { Smiley } from "../smiley/Smiley.tsx";
import styles from "./CountMarks.module.css";

/** The number of each smiley beside its drawing. Kinds that do not occur are hidden from sight but read out. */
export function CountMarks({ counts }: { readonly counts: SmileyCounts }) {
  const t = useText(heatmapText);
  return (
    <span className={styles["marks"]}>
      <VisuallyHidden>{t.spokenCounts(counts)}</VisuallyHidden>
      {RATING_KEYS.filter((name) => counts[name] > 0).map((name) => (
        <span key={name} className={styles["mark"]} aria-hidden="true">
          <Smiley rating={name === "none" ? null : name} size="s" silent />
          {counts[name]}
        </span>
      ))}
    </span>
  );
}
