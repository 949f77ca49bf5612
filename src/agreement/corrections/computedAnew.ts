import { deviationOf, outcomeOf, targetRange } from "../economy/amounts.ts";
import { joinedParts } from "../effort/joinedParts.ts";
import type { Figure, FollowUpFacts, Milestone } from "../format/schema.ts";
import { valueAt } from "./factPath.ts";

const IN_FIGURE =
  /^(initiatives\[\d+\]\.economy\.figures\[\d+\])\.(measure|target|outcome|deviation)(?:\.|$)/;

const OF_MILESTONE = /^(initiatives\[\d+\]\.milestones\[\d+\])\.(parts\[\d+\]\.)?(?:text|status|smiley)$/;

type Followed = readonly (readonly [path: string, became: string | number | null])[];

/** What follows from others, once the value at `path` was corrected, by its place: amounts, and what several milestones of a round come to. */
export function computedAnew(facts: FollowUpFacts, path: string): Followed {
  const [, place = "", part] = OF_MILESTONE.exec(path) ?? [];
  const milestone = valueAt(facts, place) as Milestone | undefined;
  return part === undefined || milestone?.parts === undefined
    ? amountsAnew(facts, path)
    : Object.entries(joinedParts(milestone.parts))
        .filter(([key, value]) => milestone[key as "text" | "status" | "smiley"] !== value)
        .map(([key, value]) => [`${place}.${key}`, value]);
}

/**
 * What the amounts of a figure come to that were not stated but follow from the others, once the value at `path` was
 * corrected: the places of both ends with their new kroner, or the amount's own place with `null`. Empty where nothing follows.
 */
function amountsAnew(facts: FollowUpFacts, path: string): Followed {
  const [, place = "", corrected] = IN_FIGURE.exec(path) ?? [];
  const figure = valueAt(facts, place) as Figure | undefined;
  if (corrected === undefined || figure === undefined || figure.target === null) return [];
  const { target, outcome, deviation } = figure;
  // Nothing is left to compute it from.
  if (corrected === "outcome" && outcome === null && deviation !== null && deviation.how !== "stated")
    return [[`${place}.deviation`, null]];
  if (corrected === "deviation" && deviation === null && outcome?.how === "computed")
    return [[`${place}.outcome`, null]];
  const ends = (
    part: "outcome" | "deviation",
    { min, max }: { readonly min: number; readonly max: number },
  ) =>
    [
      [`${place}.${part}.min`, min],
      [`${place}.${part}.max`, max],
    ] as const;
  if (outcome?.how === "computed") {
    const anew = outcomeOf({ ...figure, outcome: null });
    return anew === null ? [] : ends("outcome", anew);
  }
  // A glad smiley alone says that the outcome is the target.
  const isMet = corrected === "target" && outcome?.how === "by-smiley";
  const reached = isMet ? { ...outcome, ...targetRange(target) } : outcome;
  const anew =
    deviation === null || deviation.how === "stated" || reached === null
      ? null
      : deviationOf({ ...figure, outcome: reached, deviation: null });
  return [...(isMet ? ends("outcome", targetRange(target)) : []), ...(anew ? ends("deviation", anew) : [])];
}

/** True for what the import computed from others, an amount of a figure or what several milestones come to: correct those instead. */
export function isComputed(facts: FollowUpFacts, path: string): boolean {
  const [, row = "", rowPart] = OF_MILESTONE.exec(path) ?? [];
  const milestone = valueAt(facts, row) as Milestone | undefined;
  if (milestone !== undefined) return rowPart === undefined && milestone.parts !== undefined;
  const [, place = "", part] = IN_FIGURE.exec(path) ?? [];
  const figure = valueAt(facts, place) as Figure | undefined;
  if (figure === undefined || part === undefined || figure.target === null) return false;
  if (part === "measure" || part === "target") return false;
  const { outcome, deviation } = figure;
  return part === "outcome"
    ? outcome?.how === "computed" && deviation !== null
    : deviation !== null && deviation.how !== "stated" && outcome !== null && outcome.how !== "computed";
}

/** True for a target that another amount of its figure was computed from, which would mean nothing without it. */
export function isNeeded(facts: FollowUpFacts, path: string): boolean {
  const [, place = "", part] = IN_FIGURE.exec(path) ?? [];
  return (
    part === "target" && ["outcome", "deviation"].some((other) => isComputed(facts, `${place}.${other}.min`))
  );
}
