import { BarRow } from "./BarRow.tsx";
import type { ChartPictureProps } from "./chartPicture.ts";
import type { ChartScale } from "./chartScale.ts";
import styles from "./charts.module.css";

interface ChartRowProps extends ChartPictureProps {
  readonly scale: ChartScale;
  /** Which of the chart's lines. */
  readonly index: number;
}

/** One line of the chart: a bar, or the name of the bars that follow. */
export function ChartRow({ chart, layout, index, id, hrefOf, ...others }: ChartRowProps) {
  const line = chart.lines[index];
  const y = layout.tops[index] ?? 0;
  if (line === undefined) return null;
  if (line.kind === "heading") {
    return (
      <text className={styles["heading"]} x={0} y={y + layout.line} dominantBaseline="central">
        {line.name}
      </text>
    );
  }
  return <BarRow {...others} bar={line} href={hrefOf(line.row)} prefix={id} layout={layout} y={y} />;
}
