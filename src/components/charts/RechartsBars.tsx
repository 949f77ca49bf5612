/** Recharts' part of the chart, a chunk of its own: it is fetched when a chart is first shown. */
import { useId } from "react";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, getNiceTickValues, XAxis, YAxis } from "recharts";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import { formatMillions } from "../../text/format.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { BarPatterns } from "./BarPatterns.tsx";
import { BarRow } from "./BarRow.tsx";
import type { BarLayout } from "./barLayout.ts";
import { ChartLegend } from "./ChartLegend.tsx";
import styles from "./charts.module.css";
import type { ChartLine, TargetBars } from "./targetBars.ts";

interface RechartsBarsProps {
  readonly chart: TargetBars;
  readonly layout: BarLayout;
  readonly legend: readonly string[];
  readonly hrefOf: (row: EconomyRow) => string;
}

/** Legend, bars and axis as one picture. */
export function RechartsBars({ chart, layout, legend, hrefOf }: RechartsBarsProps) {
  const prefix = useId();
  const language = useLanguage();
  const ticks = getNiceTickValues([...chart.domain], layout.ticks);
  const top = layout.tops[0] ?? 0;
  return (
    <BarChart
      layout="vertical"
      className={styles["chart"] ?? ""}
      width={layout.width}
      height={layout.height}
      data={chart.lines}
      margin={{ top, bottom: 0, left: layout.left, right: layout.width - layout.right }}
      // The rows are links and the table has the same numbers: the picture itself is nothing to operate.
      accessibilityLayer={false}
      role="group"
    >
      <BarPatterns prefix={prefix} />
      <CartesianGrid className={styles["grid"] ?? ""} horizontal={false} />
      <XAxis
        type="number"
        className={styles["axis"] ?? ""}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
        ticks={ticks}
        interval="equidistantPreserveStart"
        height={layout.height - layout.axis}
        tickLine={false}
        tickFormatter={(kroner: number) => formatMillions(kroner, language)}
      />
      <YAxis type="category" dataKey="key" hide />
      <ChartLegend words={legend} layout={layout} prefix={prefix} />
      <Bar
        dataKey="whole"
        isAnimationActive={false}
        shape={({ index }: BarShapeProps) => (
          <Line line={chart.lines[index]} y={layout.tops[index] ?? 0} {...{ layout, prefix, hrefOf }} />
        )}
      />
    </BarChart>
  );
}

interface LineProps {
  readonly line: ChartLine | undefined;
  readonly y: number;
  readonly layout: BarLayout;
  readonly prefix: string;
  readonly hrefOf: (row: EconomyRow) => string;
}

function Line({ line, y, layout, prefix, hrefOf }: LineProps) {
  if (line === undefined) return null;
  if (line.kind === "bar") {
    return <BarRow bar={line} layout={layout} prefix={prefix} y={y} href={hrefOf(line.row)} />;
  }
  return (
    <text className={styles["heading"]} x={0} y={y + layout.line} dominantBaseline="central">
      {line.name}
    </text>
  );
}
