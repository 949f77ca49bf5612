import type { RefObject } from "react";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import { BarRow } from "./BarRow.tsx";
import type { BarLayout } from "./barLayout.ts";
import type { ChartScale } from "./chartScale.ts";
import styles from "./charts.module.css";
import type { ChartLine } from "./targetBars.ts";

interface ChartRowProps {
  readonly line: ChartLine | undefined;
  /** The line's top in pixels. */
  readonly y: number;
  readonly layout: BarLayout;
  readonly scale: ChartScale;
  readonly prefix: string;
  readonly hrefOf: (row: EconomyRow) => string;
  readonly onPoint: (key: string | null) => void;
  readonly focused: RefObject<string | null>;
}

/** One line of the chart: a bar, or the name of the bars that follow. */
export function ChartRow({ line, y, layout, hrefOf, ...others }: ChartRowProps) {
  if (line === undefined) return null;
  if (line.kind === "heading") {
    return (
      <text className={styles["heading"]} x={0} y={y + layout.line} dominantBaseline="central">
        {line.name}
      </text>
    );
  }
  return <BarRow bar={line} href={hrefOf(line.row)} {...{ y, layout }} {...others} />;
}
