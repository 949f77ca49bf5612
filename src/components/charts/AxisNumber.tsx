import type { XAxisTickContentProps } from "recharts";
import type { BarLayout } from "./barLayout.ts";
import styles from "./charts.module.css";
import { textWidth } from "./textWidth.ts";

interface AxisNumberProps {
  readonly tick: XAxisTickContentProps;
  readonly layout: BarLayout;
}

/** A number of the axis below its line; at the picture's edges as far in as it has to stand. */
export function AxisNumber({ tick: { x, y, payload, tickFormatter, index }, layout }: AxisNumberProps) {
  const text = tickFormatter?.(payload.value, index) ?? String(payload.value);
  const half = (textWidth(text) * TEXT * layout.line) / LINE / 2;
  return (
    <text
      className={styles["tick"]}
      x={Math.max(half, Math.min(layout.width - half, Number(x)))}
      y={Number(y)}
      dy="0.71em"
    >
      {text}
    </text>
  );
}

/** The size of the axis' text and of a line of text, in rem. */
const TEXT = 0.75;
const LINE = 1.125;
