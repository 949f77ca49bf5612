import type { BarFill } from "./BarPatterns.tsx";
import { type BarLayout, SWATCH } from "./barLayout.ts";
import styles from "./charts.module.css";
import { Mark } from "./Mark.tsx";

/** What a legend explains, in its order. */
export const LEGEND = ["target", "known", "bySmiley", "uncertain", "unknown"] as const satisfies readonly (
  | BarFill
  | "target"
  | "unknown"
)[];

interface ChartLegendProps {
  readonly words: readonly string[];
  readonly layout: BarLayout;
  readonly prefix: string;
}

/** What the parts of a bar mean, drawn as they are in the chart and within it, so that it goes wherever the chart goes. */
export function ChartLegend({ words, layout, prefix }: ChartLegendProps) {
  const { bar: height, line } = layout;
  const swatch = (SWATCH * line) / 1.125;
  return (
    <g>
      {LEGEND.map((entry, index) => {
        const { x, y } = layout.legend[index] ?? { x: 0, y: 0 };
        const left = x + 1;
        const right = x + swatch - 1;
        return (
          <g key={entry}>
            <Mark
              mark={{ kind: entry, x: left, width: right - left }}
              prefix={prefix}
              top={y + 1}
              height={height - 2}
            />
            <text
              className={styles["name"]}
              x={right + line / 3}
              y={y + height / 2}
              dominantBaseline="central"
            >
              {words[index]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
