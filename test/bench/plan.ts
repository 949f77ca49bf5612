/** Which rows a bench measures, at which sizes and how often. */

/** Some rows at some sizes. */
export interface Part {
  readonly sizes: readonly number[];
  /** How often each page is opened and measured. */
  readonly runs: number;
  /** The names of measures; all where none is named. */
  readonly only: readonly string[];
  /** 9 Mbit/s, 85 ms to the server, and a processor four times slower. */
  readonly throttled: boolean;
}

/** The whole table: a quarter of an hour on two cores with nothing else to do. */
const WHOLE: readonly Part[] = [
  {
    sizes: [32, 1000, 10_000],
    runs: 3,
    only: ["overview", "worklist", "economy", "presentation", "wall"],
    throttled: false,
  },
  { sizes: [32, 1000], runs: 2, only: ["overview", "worklist"], throttled: true },
  { sizes: [100_000], runs: 1, only: ["overview", "worklist"], throttled: false },
  { sizes: [10_000], runs: 1, only: ["catalogue"], throttled: false },
];

interface Wishes {
  readonly sizes?: string | undefined;
  readonly runs?: string | undefined;
  readonly only?: string | undefined;
  readonly throttled?: boolean | undefined;
}

/** The whole table, or as much of it as the options of the command name; sizes that it does not have, unthrottled. */
export function planOf({ sizes, runs, only, throttled }: Wishes): readonly Part[] {
  const wanted = only?.split(",") ?? [];
  const asked = sizes?.split(",").map(Number);
  const whole =
    asked === undefined && throttled === undefined
      ? WHOLE
      : [{ sizes: asked ?? [32, 1000, 10_000], runs: 3, only: [], throttled: throttled === true }];
  return whole.flatMap((part) => {
    const names = wanted.length === 0 ? part.only : wanted.filter((name) => isIn(part, name));
    if (wanted.length > 0 && names.length === 0) return [];
    return [{ ...part, only: names, runs: runs === undefined ? part.runs : Number(runs) }];
  });
}

function isIn({ only }: Part, name: string): boolean {
  return only.length === 0 || only.includes(name);
}
