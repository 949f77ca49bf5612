import { type Fault, isSilent } from "./faults.ts";
import type { Outcome } from "./trial.ts";

/** Nothing on screen for longer is a blank screen: a first picture on a slow line takes that long too. Seconds. */
const LONGEST_BLANK = 15;

/**
 * False for a first visit whose page itself does not come: it shows the browser's or the host's own page, and no site can do
 * anything there.
 */
export function isOurs({ stage, visit }: Fault): boolean {
  return stage !== "page" || visit !== "cold";
}

/** What a run must not have. */
export function failuresOf(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter((outcome) => outcome.healed === null || outcome.wasUnstyled || isBlank(outcome));
}

function isBlank({ blank }: Outcome): boolean {
  return blank > LONGEST_BLANK;
}

/** Prints the sums of a run; answers the exit code. */
export function report(outcomes: readonly Outcome[]): number {
  const failures = failuresOf(outcomes);
  const times = (key: "noticed" | "healed" | "blank") =>
    outcomes.flatMap((outcome) => outcome[key] ?? []).sort((a, b) => a - b);
  const line = (name: string, sorted: readonly number[]) =>
    `${name}: median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)} s, worst ${sorted.at(-1)?.toFixed(1)} s`;
  process.stdout.write(
    `${[
      "",
      `${outcomes.length} faults, ${outcomes.length - failures.length} healed and never blank or unstyled, ${outcomes.filter(({ fault }) => isSilent(fault)).length} of them by the link of a page of which nothing else had come, all others without a hand`,
      `blank for more than ${LONGEST_BLANK} s: ${outcomes.filter(isBlank).length}, unstyled: ${outcomes.filter(({ wasUnstyled }) => wasUnstyled).length}`,
      line("something on screen after", times("noticed")),
      line("whole after the fault's end", times("healed")),
      line("nothing on screen for", times("blank")),
      `most reloads: ${Math.max(0, ...outcomes.map(({ reloads }) => reloads))}`,
    ].join("\n")}\n`,
  );
  return failures.length === 0 ? 0 : 1;
}
