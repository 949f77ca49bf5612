import type { BarLayout } from "./barLayout.ts";
import { barMarks } from "./barMarks.ts";
import type { ChartScale } from "./chartScale.ts";
import { Mark } from "./Mark.tsx";
import type { TargetBar } from "./targetBars.ts";

interface BarPartsProps {
  readonly bar: TargetBar;
  readonly layout: BarLayout;
  /** Of the patterns' ids. */
  readonly prefix: string;
  readonly scale: ChartScale;
  /** The row's top in pixels. */
  readonly y: number;
}

/** The target as a frame and the outcome in it; a frame of dashes where the outcome is unknown. */
export function BarParts({ bar, layout, scale, prefix, y }: BarPartsProps) {
  return barMarks(bar.row, scale.at).map((mark) => (
    <Mark
      key={`${mark.kind} ${mark.x}`}
      mark={mark}
      prefix={prefix}
      top={y + layout.barTop}
      height={layout.bar}
    />
  ));
}
