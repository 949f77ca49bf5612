import { memo } from "react";
import {
  notMetCount,
  type RatingKey,
  ratedCount,
  type SmileyCounts,
  worstRating,
} from "../../agreement/effort/counts.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { StackedBar } from "../bars/StackedBar.tsx";
import { VisuallyHidden } from "../controls/VisuallyHidden.tsx";
import { Smiley } from "../smiley/Smiley.tsx";
import rows from "./heatmapRows.module.css";
import styles from "./ThemeCell.module.css";
import { tintOf } from "./tintOf.ts";
import tints from "./tints.module.css";
import { CELL } from "./useGridNavigation.ts";

/** What a cell of the theme heatmap shows: how many of each smiley, or one figure of it. */
export const CELL_METRICS = ["counts", "share", "worst", "not-met"] as const;
export type CellMetric = (typeof CELL_METRICS)[number];

interface ThemeCellProps {
  readonly counts: SmileyCounts;
  readonly metric: CellMetric;
  /** Where the initiatives with these smileys are listed. */
  readonly hrefOf: (smileys: readonly RatingKey[]) => string;
}

/**
 * One theme in one round. Its tint says how grave it is, see `severityTint`; a cell without any rating is an empty
 * frame.
 */
export function ThemeCell(props: ThemeCellProps) {
  const { counts, metric } = props;
  const isRated = ratedCount(counts) > 0;
  return (
    <td className={rows["cell"]}>
      {metric === "counts" || !isRated ? <EachCount {...props} /> : <OneFigure {...props} metric={metric} />}
    </td>
  );
}

const NOT_MET = ["sur", "neutral"] as const satisfies readonly RatingKey[];
const THE_REST = ["glad", "none"] as const satisfies readonly RatingKey[];

/** Every smiley that occurs with its number, each a link to its initiatives. What is not met stands first and larger. */
function EachCount({ counts, hrefOf }: ThemeCellProps) {
  return (
    <div className={`${styles["counts"]} ${tints["tint"]}`} {...tintOf(counts)}>
      {[NOT_MET, THE_REST].map((kinds) => {
        const present = kinds.filter((kind) => counts[kind] > 0);
        return (
          present.length > 0 && (
            <span key={kinds[0]} className={kinds === NOT_MET ? styles["trouble"] : styles["rest"]}>
              {present.map((kind) => (
                <CountLink key={kind} kind={kind} count={counts[kind]} href={hrefOf([kind])} />
              ))}
            </span>
          )
        );
      })}
    </div>
  );
}

interface CountLinkProps {
  readonly kind: RatingKey;
  readonly count: number;
  readonly href: string;
}

/** Most numbers are as they were when some initiatives have changed. */
const CountLink = memo(function CountLink({ kind, count, href }: CountLinkProps) {
  const t = useText(heatmapText);
  return (
    <a {...CELL} href={href} className={styles["count"]}>
      <Smiley rating={kind === "none" ? null : kind} size="s" silent />
      <span>{count}</span>
      <VisuallyHidden>{` ${t.countWord[kind](count)}, `}</VisuallyHidden>
    </a>
  );
});

interface OneFigureProps extends ThemeCellProps {
  readonly metric: Exclude<CellMetric, "counts">;
}

/** The chosen figure, and for listeners all counts. */
function OneFigure({ counts, metric, hrefOf }: OneFigureProps) {
  const t = useText(heatmapText);
  const worst = worstRating(counts);
  const smileys: Record<OneFigureProps["metric"], readonly RatingKey[]> = {
    share: ["glad"],
    worst: worst === null ? [] : [worst],
    "not-met": NOT_MET,
  };
  const total = ratedCount(counts) + counts.none;
  return (
    <a
      {...CELL}
      href={hrefOf(smileys[metric])}
      className={`${rows["cellLink"]} ${styles["themeLink"]} ${tints["tint"]}`}
      {...tintOf(counts)}
    >
      <span className={styles["figure"]}>
        {metric === "worst" && worst !== null ? (
          <Smiley rating={worst} />
        ) : (
          <Part part={metric === "share" ? counts.glad : notMetCount(counts)} whole={total} />
        )}
      </span>
      {metric === "share" && <StackedBar counts={counts} />}
      <VisuallyHidden>{t.spokenCounts(counts)}</VisuallyHidden>
    </a>
  );
}

function Part({ part, whole }: { readonly part: number; readonly whole: number }) {
  const t = useText(heatmapText);
  return (
    <>
      <strong>{part}</strong> <span className={styles["quiet"]}>{t.of(whole)}</span>{" "}
    </>
  );
}
