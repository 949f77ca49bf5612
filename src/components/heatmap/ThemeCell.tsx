import { metShare, type SmileyCounts, worstRating } from "../../agreement/effort/counts.ts";
import { formatShare } from "../../text/format.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { StackedBar } from "../bars/StackedBar.tsx";
import { Smiley } from "../smiley/Smiley.tsx";
import { CountMarks } from "./CountMarks.tsx";
import rows from "./heatmapRows.module.css";
import styles from "./ThemeCell.module.css";
import tints from "./tints.module.css";
import { CELL } from "./useGridNavigation.ts";

/** What a cell of the theme heatmap shows in large. The counts of every smiley always stand below. */
export const CELL_METRICS = ["share", "worst", "not-met"] as const;
export type CellMetric = (typeof CELL_METRICS)[number];

interface ThemeCellProps {
  readonly counts: SmileyCounts;
  readonly metric: CellMetric;
  readonly href: string;
}

/** One theme in one round: the chosen figure with its denominator, and how many of each smiley. */
export function ThemeCell({ counts, metric, href }: ThemeCellProps) {
  return (
    <td className={rows["cell"]}>
      <a
        {...CELL}
        href={href}
        className={`${rows["cellLink"]} ${styles["themeLink"]} ${tints["tint"]}`}
        {...tint(counts, metric)}
      >
        <CellFigure counts={counts} metric={metric} /> <StackedBar counts={counts} />
        <CountMarks counts={counts} />
      </a>
    </td>
  );
}

function CellFigure({ counts, metric }: { readonly counts: SmileyCounts; readonly metric: CellMetric }) {
  const t = useText(heatmapText);
  const language = useLanguage();
  const { met, rated } = metShare(counts);
  if (rated === 0) return <span className={styles["quiet"]}>{t.nothingRated}</span>;
  const denominator = <span className={styles["quiet"]}>{t.ofRated(met, rated)}</span>;
  switch (metric) {
    case "share":
      return (
        <span className={styles["figure"]}>
          <strong>{formatShare(met, rated, language)}</strong> {denominator}
        </span>
      );
    case "worst":
      return (
        <span className={styles["figure"]}>
          <Smiley rating={worstRating(counts)} /> {denominator}
        </span>
      );
    case "not-met":
      return (
        <span className={styles["figure"]}>
          <strong>{rated - met}</strong>{" "}
          <span className={styles["quiet"]}>{t.ofRated(rated - met, rated)}</span>
        </span>
      );
  }
}

/**
 * The cell's tint shows the same as its figure: the worst smiley, or the share in ten steps. The share met is squared
 * first: most shares lie in the upper half, and squaring spreads them over more steps.
 */
function tint(counts: SmileyCounts, metric: CellMetric) {
  const { met, rated } = metShare(counts);
  if (rated === 0) return {};
  if (metric === "worst") return { "data-tint": worstRating(counts) };
  const strength = metric === "share" ? (met / rated) ** 2 : (rated - met) / rated;
  return { "data-tint": metric === "share" ? "glad" : "sur", "data-level": Math.round(strength * 10) };
}
