import type { CSSProperties } from "react";
import { ratedCount, type SmileyCounts } from "../../agreement/effort/counts.ts";
import { severityTint } from "./severityTint.ts";

/** The attributes that give an element of the class `tint` the ground of {@link severityTint}. */
export function tintOf(counts: SmileyCounts) {
  if (ratedCount(counts) === 0) return { "data-tint": "unrated" };
  const severity = severityTint(counts);
  if (severity === null) return {};
  const { worst, level } = severity;
  return { "data-tint": worst, "data-level": level, style: { "--level": `${level}%` } as CSSProperties };
}
