/** Where a chart's amounts stand. Computed without the chart's code, so that its first picture need not wait for it. */
import { getNiceTickValues } from "recharts";
import type { BarLayout } from "./barLayout.ts";
import { axisEnds, type TargetBars } from "./targetBars.ts";

export interface ChartScale {
  /** The ends of the axis in kroner. */
  readonly ends: readonly [number, number];
  /** The steps of the axis in kroner. */
  readonly ticks: readonly number[];
  /** Where an amount in kroner stands, in pixels from the picture's left. */
  readonly at: (kroner: number) => number;
}

/** The scale of a chart in a layout: linear, with round steps. */
export function chartScale({ domain }: TargetBars, { left, right, ticks: count }: BarLayout): ChartScale {
  const steps = getNiceTickValues([...domain], count, true, "snap125");
  const ends = axisEnds(domain, steps);
  const [first, last] = ends;
  return {
    ends,
    ticks: steps.filter((step) => step >= first && step <= last),
    at: (kroner) => left + ((kroner - first) / (last - first)) * (right - left),
  };
}
