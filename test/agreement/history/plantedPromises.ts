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
