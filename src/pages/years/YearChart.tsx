import { Fragment, useId } from "react";
import type { YearPoint } from "../../agreement/years/yearSeries.ts";
import type { YearMetric, YearStep } from "../../agreement/years/yearSteps.ts";
import { PartPatterns } from "../../components/bars/ReachedBar.tsx";
import { fillOf } from "./fillOf.ts";
import styles from "./yearChart.module.css";
import { yearColumn } from "./yearParts.ts";

interface YearChartProps {
  readonly points: readonly (YearPoint | null)[];
  readonly steps: readonly YearStep[];
  readonly metric: YearMetric;
  /** What a column as high as the chart holds. */
  readonly highest: number;
}

/** Of the room of a year. */
const COLUMN_WIDTH = 0.6;

/** A column for each year on the common scale, and a line between years that can be compared. The numbers are beside it. */
export function YearChart({ points, steps, metric, highest }: YearChartProps) {
  const id = useId();
  const room = 100 / points.length;
  const middle = (place: number) => percent((place + 0.5) * room);
  const heightOf = (amount: number) => (highest === 0 ? 0 : (amount / highest) * 100);
  const columns = points.map((point) => point && yearColumn(point, metric));
  return (
    <svg className={styles["chart"]} aria-hidden="true">
      <PartPatterns prefix={id} />
      {columns.map((column, place) => {
        let top = 100;
        return column?.parts.map(({ part, amount }) => {
          const height = heightOf(amount);
          top -= height;
          return (
            height > 0 && (
              <rect
                key={part}
                {...fillOf(part, id)}
                x={percent((place + (1 - COLUMN_WIDTH) / 2) * room)}
                width={percent(COLUMN_WIDTH * room)}
                y={percent(top)}
                height={percent(height)}
              />
            )
          );
        });
      })}
      {steps.map(({ apart, to }, place) => {
        const [before, after] = [columns[place], columns[place + 1]];
        if (apart.length > 0 || before == null || after == null) return null;
        const ends = {
          x1: middle(place),
          x2: middle(place + 1),
          y1: percent(100 - heightOf(before.value)),
          y2: percent(100 - heightOf(after.value)),
        };
        return (
          <Fragment key={to}>
            <line className={styles["halo"]} {...ends} />
            <line className={styles["line"]} {...ends} />
          </Fragment>
        );
      })}
    </svg>
  );
}

function percent(length: number): string {
  return `${length}%`;
}
