import { useXAxisScale } from "recharts";
import type { BarLayout } from "./barLayout.ts";
import styles from "./charts.module.css";
import { Stretch } from "./Stretch.tsx";
import { certainEnd, type TargetBar } from "./targetBars.ts";

interface BarPartsProps {
  readonly bar: TargetBar;
  readonly layout: BarLayout;
  /** Of the patterns' ids. */
  readonly prefix: string;
  /** The row's top in pixels. */
  readonly y: number;
}

/** The target as a frame and the outcome in it; a frame of dashes where the outcome is unknown. */
export function BarParts({ bar, layout, prefix, y }: BarPartsProps) {
  const scale = useXAxisScale();
  const { outcome, figure } = bar.row;
  const at = (kroner: number) => scale?.(kroner) ?? layout.left;
  const top = y + layout.barTop;
  const marks = { prefix, y: top + 3, height: layout.bar - 6 };
  return (
    <>
      {figure.target !== null && (
        <rect
          className={outcome === null ? styles["unknown"] : styles["target"]}
          x={Math.min(at(0), at(figure.target))}
          y={top}
          width={Math.max(2, Math.abs(at(figure.target) - at(0)))}
          height={layout.bar}
        />
      )}
      {outcome !== null && (
        <>
          {(outcome.min === outcome.max || certainEnd(outcome) !== 0) && (
            <Stretch
              fill={outcome.how === "by-smiley" ? "bySmiley" : "known"}
              from={at(0)}
              to={at(certainEnd(outcome))}
              {...marks}
            />
          )}
          {outcome.min !== outcome.max && (
            <Stretch fill="uncertain" from={at(outcome.min)} to={at(outcome.max)} {...marks} />
          )}
        </>
      )}
    </>
  );
}
