/** Which rows a bench measures, at which sizes and how often. */

/** `line`: 9 Mbit/s and 85 ms to the server. `processor`: four times slower. */
export type Conditions = "usual" | "line" | "processor" | "both";

/** Some rows at some sizes. */
export interface Part {
  readonly sizes: readonly number[];
  /** How often each page is opened and measured. */
  readonly runs: number;
  /** The names of measures. */
  readonly only: readonly string[];
  readonly conditions: Conditions;
}

const SCREENS = ["overview", "worklist", "economy", "presentation", "wall"];

/** The whole table: fewer runs where each takes long. */
const WHOLE: readonly Part[] = [
  { sizes: [32, 1000], runs: 5, only: SCREENS, conditions: "usual" },
  { sizes: [10_000], runs: 3, only: SCREENS, conditions: "usual" },
  { sizes: [32, 1000], runs: 3, only: ["heatmap"], conditions: "line" },
  { sizes: [32, 1000], runs: 3, only: ["heatmap"], conditions: "processor" },
  { sizes: [32, 1000], runs: 2, only: ["heatmap", "worklist"], conditions: "both" },
  { sizes: [10_000], runs: 1, only: ["catalogue"], conditions: "usual" },
  { sizes: [100_000], runs: 1, only: ["overview", "worklist"], conditions: "usual" },
];

interface Wishes {
  readonly sizes?: string | undefined;
  readonly runs?: string | undefined;
  readonly only?: string | undefined;
  readonly throttled?: boolean | undefined;
}

/** The whole table, or as much of it as the options of the command name; sizes that it does not have, unthrottled. */
export function planOf({ sizes, runs, only, throttled }: Wishes): readonly Part[] {
  const wanted = only?.split(",");
  const asked = sizes?.split(",").map(Number);
  const conditions: Conditions = throttled === true ? "both" : "usual";
  const plan: readonly Part[] =
    asked === undefined && throttled === undefined
      ? WHOLE
      : [{ sizes: asked ?? [32, 1000], runs: 3, only: wanted ?? SCREENS, conditions }];
  return plan.flatMap((part) => {
    const names = part.only.filter((name) => wanted === undefined || wanted.includes(name));
    return names.length === 0
      ? []
      : [{ ...part, only: names, runs: runs === undefined ? part.runs : Number(runs) }];
  });
}
