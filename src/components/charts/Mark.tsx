import { patternId } from "./BarPatterns.tsx";
import type { BarMark } from "./barMarks.ts";
import styles from "./charts.module.css";

interface MarkProps {
  readonly mark: BarMark;
  /** Of the patterns' ids: the {@link BarPatterns} in the same picture. */
  readonly prefix: string;
  /** The top and the height of the frame; an outcome stands a little within it. Pixels. */
  readonly top: number;
  readonly height: number;
}

/** How far within its frame an outcome is drawn, in pixels. */
const INSET = 3;

/** One mark of a bar, in the chart as in its legend. */
export function Mark({ mark: { kind, x, width }, prefix, top, height }: MarkProps) {
  if (kind === "target" || kind === "unknown" || kind === "tiny")
    return <rect className={styles[kind]} x={x} y={top} width={width} height={height} />;
  const inside = { x, y: top + INSET, width, height: height - 2 * INSET };
  return kind === "known" ? (
    <rect className={styles[kind]} {...inside} />
  ) : (
    <rect className={styles["patterned"]} fill={`url(#${patternId(prefix, kind)})`} {...inside} />
  );
}
