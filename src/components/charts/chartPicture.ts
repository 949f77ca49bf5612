import type { RefObject } from "react";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import type { BarLayout } from "./barLayout.ts";
import type { LegendEntry } from "./legendOf.ts";
import type { TargetBars } from "./targetBars.ts";

/** An entry of a legend with what it means. */
export interface LegendWords {
  readonly entry: LegendEntry;
  readonly words: string;
}

/** What a chart shows, and how it is laid out. */
export interface ChartProps {
  readonly chart: TargetBars;
  readonly layout: BarLayout;
  readonly legend: readonly LegendWords[];
  readonly hrefOf: (row: EconomyRow) => string;
}

/** What its picture needs besides. */
export interface ChartPictureProps extends ChartProps {
  /** Unique on the screen: of the patterns' ids and of the details'. */
  readonly id: string;
  /** Called with the key of the bar that is pointed at, with `null` when none is. */
  readonly onPoint: (key: string | null) => void;
  /** The key of the bar that has the focus: where it is drawn as another element, that gets it. */
  readonly focused: RefObject<string | null>;
}
