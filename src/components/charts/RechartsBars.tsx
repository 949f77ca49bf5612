/** The part of the chart that needs Recharts, in a chunk of its own that is loaded when a chart is first shown. */
import { memo } from "react";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts";
import { BarAxis } from "./BarAxis.tsx";
import { BarPatterns } from "./BarPatterns.tsx";
import { ChartLegend } from "./ChartLegend.tsx";
import { ChartRow } from "./ChartRow.tsx";
import type { ChartPictureProps } from "./chartPicture.ts";
import { chartScale } from "./chartScale.ts";
import styles from "./charts.module.css";

/**
 * Legend, bars and axis in one `svg`. Not rendered again when another bar is pointed at. `zIndex={0}` and an axis of
 * our own: drawn in the order below, not in layers that React fills from outside, each of which Chromium makes a stop for
 * the Tab key.
 */
export const RechartsBars = memo(function RechartsBars(props: ChartPictureProps) {
  const { chart, layout, legend, id } = props;
  const scale = chartScale(chart, layout);
  const ticks = [...scale.ticks];
  return (
    <BarChart
      layout="vertical"
      className={styles["chart"] ?? ""}
      width={layout.width}
      height={layout.height}
      data={chart.lines}
      margin={{
        top: layout.tops[0] ?? 0,
        bottom: layout.height - layout.axis,
        left: layout.left,
        right: layout.width - layout.right,
      }}
      // The rows are links and the table has the same numbers: the chart itself needs no keyboard navigation.
      accessibilityLayer={false}
      role="group"
    >
      <BarPatterns prefix={id} scale={layout.scale} />
      <XAxis type="number" domain={[...scale.ends]} ticks={ticks} hide />
      {/* Where words stand below each other, lines would run through them. */}
      {!layout.narrow && (
        <CartesianGrid
          className={styles["grid"] ?? ""}
          horizontal={false}
          verticalValues={ticks}
          zIndex={0}
        />
      )}
      <BarAxis scale={scale} layout={layout} />
      <YAxis type="category" dataKey="key" hide />
      <ChartLegend legend={legend} layout={layout} prefix={id} />
      <Bar
        dataKey="whole"
        isAnimationActive={false}
        zIndex={0}
        shape={({ index }: BarShapeProps) => <ChartRow {...props} scale={scale} index={index} />}
      />
    </BarChart>
  );
});
