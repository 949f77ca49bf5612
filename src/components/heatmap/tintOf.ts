import type { CSSProperties } from "react";
import { ratedCount, type SmileyCounts } from "../../agreement/effort/counts.ts";

/** The attributes that give an element of the class `tint` the ground of {@link severityTint}. */
export function tintOf(counts: SmileyCounts) {
  if (ratedCount(counts) === 0) return { "data-tint": "unrated" };
  const severity = severityTint(counts);
  if (severity === null) return {};
  const { worst, level } = severity;
  return { "data-tint": worst, "data-level": level, style: { "--level": `${level}%` } as CSSProperties };
}

/** The ground of a theme's cell: the worst smiley that occurs, and how much of its colour, in percent of the strongest. */
interface SeverityTint {
  readonly worst: "sur" | "neutral";
  readonly level: number;
}

/** Percent of the strongest colour. The strongest of neutral stands out less than the faintest of sur. */
const LEVELS = { neutral: { least: 15, most: 50 }, sur: { least: 35, most: 100 } } as const;

/** Half of the colour's range is used up at about this share, so that two of thirty differ from one and from four. */
const HALF_WAY = 0.2;

/**
 * How strongly a cell is tinted: by its share of sur of all initiatives, then by its share of neutral. More sur of as many is
 * never paler, however many are neutral; what is unrated makes no cell darker. `null` where nothing is sur or neutral, and
 * where nothing is rated.
 */
export function severityTint(counts: SmileyCounts): SeverityTint | null {
  const total = ratedCount(counts) + counts.none;
  if (counts.sur + counts.neutral === 0) return null;
  const worst = counts.sur > 0 ? "sur" : "neutral";
  // All neutral ones together weigh less than one sur.
  const weight = worst === "sur" ? counts.sur + counts.neutral / (total + 1) : counts.neutral;
  const share = weight / total;
  const { least, most } = LEVELS[worst];
  const strength = (share * (1 + HALF_WAY)) / (share + HALF_WAY);
  return { worst, level: Math.round(least + (most - least) * strength) };
}
