import { use, useId, useRef } from "react";
import { loadable } from "../../site/loadable.tsx";
import { BarDetails } from "./BarDetails.tsx";
import { ChartUnavailable } from "./ChartUnavailable.tsx";
import type { ChartProps } from "./chartPicture.ts";
import styles from "./charts.module.css";
import { FirstBars } from "./FirstBars.tsx";
import { RoomContext } from "./RoomContext.ts";
import { usePointedAt } from "./usePointedAt.ts";

// Loaded beside the screen's data. The chart's code is large and the table has the same numbers: the screen neither waits
// for the chart nor fails with it.
const RechartsBars = loadable(
  () => import("./RechartsBars.tsx").then((module) => module.RechartsBars),
  FirstBars,
  { Missing: ChartUnavailable, isEager: true },
);

/** The chart, and the details of the bar that is pointed at. */
export function ChartStage(props: ChartProps) {
  const { chart, layout } = props;
  const id = useId();
  const [pointedAt, setPointedAt] = usePointedAt();
  const focused = useRef<string | null>(null);
  // Without a browser the library draws no bars.
  const Picture = use(RoomContext) === null ? RechartsBars : FirstBars;
  const index = chart.lines.findIndex(({ key }) => key === pointedAt);
  const line = chart.lines[index];
  return (
    <div className={styles["stage"]} onPointerLeave={() => setPointedAt(null)}>
      <Picture {...props} id={id} onPoint={setPointedAt} focused={focused} />
      {line?.kind === "bar" && (
        <BarDetails id={`${id}-details`} bar={line} layout={layout} y={layout.tops[index] ?? 0} />
      )}
    </div>
  );
}
