import { type BarFill, patternId } from "./BarPatterns.tsx";
import styles from "./charts.module.css";

interface StretchProps {
  readonly fill: BarFill;
  /** Of the {@link BarPatterns} in the same picture. */
  readonly prefix: string;
  /** Pixels, in either order. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
}

/** A part of a bar between two places; a thin line where they are equal, so that zero differs from unknown. */
export function Stretch({ fill, prefix, from, to, y, height }: StretchProps) {
  const solid = fill === "known";
  return (
    <rect
      className={solid ? styles["known"] : styles["patterned"]}
      fill={solid ? undefined : `url(#${patternId(prefix, fill)})`}
      x={Math.min(from, to)}
      y={y}
      // An amount that is tiny beside the others stays visible.
      width={Math.max(2, Math.abs(to - from))}
      height={height}
    />
  );
}
