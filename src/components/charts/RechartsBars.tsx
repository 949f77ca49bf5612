/** The part of the chart that needs Recharts, in a chunk of its own that is loaded when a chart is first shown. */
import { memo, useId } from "react";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, getNiceTickValues, XAxis, YAxis } from "recharts";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import { BarAxis } from "./BarAxis.tsx";
import { BarDetails } from "./BarDetails.tsx";
import { BarPatterns } from "./BarPatterns.tsx";
import type { BarLayout } from "./barLayout.ts";
import { ChartLegend } from "./ChartLegend.tsx";
import { ChartRow } from "./ChartRow.tsx";
import styles from "./charts.module.css";
import { axisEnds, type TargetBars } from "./targetBars.ts";
import { usePointedAt } from "./usePointedAt.ts";

export interface RechartsBarsProps {
  readonly chart: TargetBars;
  readonly layout: BarLayout;
  readonly legend: readonly string[];
  readonly hrefOf: (row: EconomyRow) => string;
}

/** The chart, and the details of the bar that is pointed at. */
export function RechartsBars(props: RechartsBarsProps) {
  const { chart, layout } = props;
  const id = useId();
  const [pointedAt, setPointedAt] = usePointedAt();
  const index = chart.lines.findIndex(({ key }) => key === pointedAt);
  const line = chart.lines[index];
  return (
    <div className={styles["stage"]} onPointerLeave={() => setPointedAt(null)}>
      <Picture {...props} id={id} onPoint={setPointedAt} />
      {line?.kind === "bar" && (
        <BarDetails id={`${id}-details`} bar={line} layout={layout} y={layout.tops[index] ?? 0} />
      )}
    </div>
  );
}

interface PictureProps extends RechartsBarsProps {
  /** Unique on the screen: of the patterns' ids and of the details'. */
  readonly id: string;
  readonly onPoint: (key: string | null) => void;
}

/**
 * Legend, bars and axis in one `svg`. Not rendered again when another bar is pointed at. `zIndex={0}` and an axis of
 * our own: drawn in the order below, not in layers that React fills from outside, each of which Chromium makes a stop for
 * the Tab key.
 */
const Picture = memo(function Picture({ chart, layout, legend, hrefOf, id, onPoint }: PictureProps) {
  const steps = getNiceTickValues([...chart.domain], layout.ticks, true, "snap125");
  const [first, last] = axisEnds(chart.domain, steps);
  const ticks = steps.filter((step) => step >= first && step <= last);
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
      <XAxis type="number" domain={[first, last]} ticks={ticks} hide />
      {/* Where words stand below each other, lines would run through them. */}
      {!layout.narrow && (
        <CartesianGrid
          className={styles["grid"] ?? ""}
          horizontal={false}
          verticalValues={ticks}
          zIndex={0}
        />
      )}
      <BarAxis ticks={ticks} layout={layout} />
      <YAxis type="category" dataKey="key" hide />
      <ChartLegend words={legend} layout={layout} prefix={id} />
      <Bar
        dataKey="whole"
        isAnimationActive={false}
        zIndex={0}
        shape={({ index }: BarShapeProps) => (
          <ChartRow
            line={chart.lines[index]}
            y={layout.tops[index] ?? 0}
            layout={layout}
            prefix={id}
            hrefOf={hrefOf}
            onPoint={onPoint}
          />
        )}
      />
    </BarChart>
  );
});
