import { type BarLayout, SWATCH } from "./barLayout.ts";
import type { LegendWords } from "./chartPicture.ts";
import styles from "./charts.module.css";
import { Mark } from "./Mark.tsx";

interface ChartLegendProps {
  /** Entry by entry; empty where another picture has the legend. */
  readonly legend: readonly LegendWords[];
  readonly layout: BarLayout;
  readonly prefix: string;
}

/** The legend: what the parts of a bar mean. Part of the chart's SVG, so that an exported chart has it. */
export function ChartLegend({ legend, layout, prefix }: ChartLegendProps) {
  const { bar: height, line } = layout;
  if (legend.length === 0) return null;
  const swatch = (SWATCH * line) / 1.125;
  return (
    <g>
      {legend.map(({ entry, words }, index) => {
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
              {words}
            </text>
          </g>
        );
      })}
    </g>
  );
}
