import { targetRange } from "../economy/amounts.ts";
import type { Correction, Figure, FollowUpFacts } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { isComputed } from "./computedAnew.ts";
import { factAt } from "./factPath.ts";

/** What a person did at once, as people see it: a correction, and what it made of other values. */
export interface CorrectionAct {
  /** What was corrected: of a range whose ends were corrected together, the range. */
  readonly lead: Correction;
  /** The corrections in the feed that `lead` is: taken back together. */
  readonly made: readonly Correction[];
  /** What followed from it, an amount as a range: of itself it cannot be taken back. */
  readonly follows: readonly Correction[];
}

const IN_FIGURE = /^(.*\.figures\[\d+\])\.(target|outcome|deviation|measure)(?:\.|$)/;
const IN_MILESTONE = /^(.*\.milestones\[\d+\])\./;

/** The corrections of a feed, or those given of it, as acts in the order of what they follow. */
export function correctionActs(
  facts: FollowUpFacts,
  corrections: readonly Correction[] = facts.corrections ?? [],
): readonly CorrectionAct[] {
  const leaders = new Map<Correction, Correction>();
  for (const one of corrections) {
    const leader = corrections.findLast((other) => followsFrom(facts, one, other));
    if (leader) leaders.set(one, leader);
  }
  const leads = corrections.filter((one) => !leaders.has(one));
  return asRanges(facts, leads).map(({ whole, ends }) => {
    const own = corrections.filter((one) => ends.includes(leaders.get(one) as Correction));
    return { lead: whole, made: ends, follows: asRanges(facts, own).map((follower) => follower.whole) };
  });
}

/** How many corrections nobody has given a reason: each is held against all others, so it is worked out once. */
export const unexplainedIn = memoized(
  (facts: FollowUpFacts): number => correctionActs(facts).filter(({ lead }) => lead.why === null).length,
);

/** The act that a correction of a feed is, or is the beginning of; `null` for what follows from another. */
export function actOf(facts: FollowUpFacts, correction: Correction): CorrectionAct | null {
  return correctionActs(facts).find(({ made }) => made.includes(correction)) ?? null;
}

/** True for a value that was computed from another of its figure or row, which was corrected. */
function followsFrom(facts: FollowUpFacts, { path }: Correction, other: Correction): boolean {
  const place = (IN_FIGURE.exec(path) ?? IN_MILESTONE.exec(path))?.[1];
  if (place === undefined || !other.path.startsWith(`${place}.`) || isFollower(facts, other.path))
    return false;
  return isFollower(facts, path) && (isComputed(facts, path) || other.path === `${place}.target`);
}

/** True for what is not stated: computed, or a target that a glad smiley says was reached. */
function isFollower(facts: FollowUpFacts, path: string): boolean {
  if (isComputed(facts, path)) return true;
  const [, place = "", part] = IN_FIGURE.exec(path) ?? [];
  if (part !== "outcome") return false;
  const figure = factAt(facts, place) as Figure | undefined;
  const { outcome = null, target = null } = figure ?? {};
  return outcome?.how === "by-smiley" && target !== null && isRange(outcome, targetRange(target));
}

type Ends = Readonly<Record<"min" | "max", number>>;

function isRange({ min, max }: Ends, other: Ends): boolean {
  return min === other.min && max === other.max;
}

/** Corrections with the ends of one amount, corrected on one day for one reason, as the amount. */
function asRanges(facts: FollowUpFacts, corrections: readonly Correction[]) {
  const groups = Map.groupBy(corrections, ({ path, why, when }) => {
    const [, amount] = /^(.*)\.(?:min|max)$/.exec(path) ?? [];
    return amount === undefined ? path + JSON.stringify(why) : JSON.stringify([amount, why, when]);
  });
  return [...groups.values()].flatMap((ends) => {
    const [first] = ends;
    if (first === undefined || ends.length < 2 || !/\.(?:min|max)$/.test(first.path))
      return ends.map((one) => ({ whole: one, ends: [one] }));
    const path = first.path.replace(/\.(?:min|max)$/, "");
    const now = factAt(facts, path) as Ends | undefined;
    if (now === undefined) return ends.map((one) => ({ whole: one, ends: [one] }));
    const wasAt = (end: "min" | "max") => {
      const corrected = ends.find((one) => one.path.endsWith(end));
      return corrected === undefined ? now[end] : Number(corrected.was);
    };
    const [was, became] = [
      { ...now, min: wasAt("min"), max: wasAt("max") },
      { ...now, min: now.min, max: now.max },
    ] as unknown as [Correction["was"], Correction["became"]];
    return [{ whole: { ...first, path, was, became }, ends }];
  });
}
