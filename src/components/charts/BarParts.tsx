import { useXAxisScale } from "recharts";
import type { BarLayout } from "./barLayout.ts";
import { barMarks } from "./barMarks.ts";
import { Mark } from "./Mark.tsx";
import type { TargetBar } from "./targetBars.ts";

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
  return barMarks(bar.row, (kroner) => scale?.(kroner) ?? layout.left).map((mark) => (
    <Mark
      key={`${mark.kind} ${mark.x}`}
      mark={mark}
      prefix={prefix}
      top={y + layout.barTop}
      height={layout.bar}
    />
  ));
}
