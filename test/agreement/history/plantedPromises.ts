import type { Planted } from "../../../mocks/municipality/planted.ts";

/** A promise that was planted, each time it is made, in the order of time. */
export type PlantedPromise = readonly [PlantedStep, ...PlantedStep[]];
type PlantedStep = Planted & { readonly kind: "promise" };

/** What was planted of promises, each promise once: one that an answer makes again goes on. */
export function plantedPromises(planted: readonly Planted[]): readonly PlantedPromise[] {
  const steps = planted.filter((one) => one.kind === "promise");
  const isNext = (one: PlantedStep, other: PlantedStep) =>
    other.from === one.to && other.promise === one.answer && other.was[0] === one.became[0];
  const follow = (step: PlantedStep): PlantedPromise => {
    const next = steps.find((one) => isNext(step, one));
    return next === undefined ? [step] : [step, ...follow(next)];
  };
  return steps.filter((step) => !steps.some((one) => isNext(one, step))).map(follow);
}

/** What became of a planted promise when the newest follow-up is of this day, as the screen names it. */
export function plantedOutcome(steps: PlantedPromise, newest: string): string {
  const { outcome, promise } = steps.at(-1) ?? steps[0];
  const wasPutOff = steps.some((step) => step.outcome === "put-off");
  if (outcome === "kept") return wasPutOff ? "Holdt efter udsættelse" : "Holdt";
  if (outcome === "silent")
    return hasPassed(promise, newest) ? "Frist passeret, ikke omtalt" : "Ikke omtalt siden";
  return { broken: "Brudt", "put-off": "Udskudt igen", repeated: "Stadig åbent" }[outcome];
}

/** All that {@link plantedOutcome} may answer. */
export const OUTCOME_WORDS = [
  "Brudt",
  "Frist passeret, ikke omtalt",
  "Udskudt igen",
  "Ikke omtalt siden",
  "Stadig åbent",
  "Holdt efter udsættelse",
  "Holdt",
] as const;

const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);

/** Whether the month that a planted promise names, "… i april 2026.", was over on a day. */
function hasPassed(promise: string, day: string): boolean {
  const [, month = "", year] = /(\p{L}+) (\d{4})\D*$/u.exec(promise) ?? [];
  const index = MONTHS.indexOf(month);
  if (index === -1) throw new Error(`No month in: ${promise}`);
  return new Date(Date.UTC(Number(year), index + 1, 1)).toISOString().slice(0, 10) <= day;
}
