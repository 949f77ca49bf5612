/** A target that is rewritten, and the text that states it: one change, not two. */
import { type FoundAmount, findAmounts } from "../danish/amounts.ts";
import { targetRange } from "../economy/amounts.ts";
import type { FactChange } from "../revision/factChange.ts";

/**
 * Of one initiative's changes from one follow-up to another: each change of a target with the change of the economy's text
 * that states it. Only where the two texts differ in nothing but amounts that are such targets: what else a text says is a
 * change of its own.
 */
export function statedTargets(changes: readonly FactChange[]): ReadonlyMap<FactChange, FactChange> {
  const text = changes.find(({ place }) => place.of === "economy" && place.field === "text");
  const amounts = text === undefined ? null : changedAmounts(text);
  if (text === undefined || amounts === null) return new Map();
  const targets = changes.filter(({ place }) => place.of === "figure" && place.field === "target");
  const stated = targets.filter((target) => amounts.some((pair) => isStated(target, pair)));
  const isAll = amounts.every((pair) => stated.some((target) => isStated(target, pair)));
  return new Map(isAll ? stated.map((target) => [target, text]) : []);
}

type Pair = readonly [was: FoundAmount, became: FoundAmount];

/** The amounts in which two texts differ; `null` where they differ in other words, too. */
function changedAmounts({ was, became }: FactChange): readonly Pair[] | null {
  if (typeof was !== "string" || typeof became !== "string") return null;
  const [one, other] = [findAmounts(was).amounts, findAmounts(became).amounts];
  if (wordsBetween(was, one) !== wordsBetween(became, other)) return null;
  return one.flatMap((amount, index): Pair[] => {
    const now = other[index];
    return now === undefined || (now.min === amount.min && now.max === amount.max) ? [] : [[amount, now]];
  });
}

function wordsBetween(text: string, amounts: readonly FoundAmount[]): string {
  return amounts
    .toReversed()
    .reduce((rest, { from, to }) => `${rest.slice(0, from)}\0${rest.slice(to)}`, text)
    .replaceAll(/\s+/g, " ");
}

function isStated({ was, became }: FactChange, pair: Pair): boolean {
  return [was, became].every((value, side) => {
    const amount = pair[side];
    if (amount === undefined || (typeof value !== "number" && !isRange(value))) return false;
    const { min, max } = targetRange(value);
    return min === amount.min && max === amount.max;
  });
}

function isRange(value: FactChange["was"]): value is Exclude<Parameters<typeof targetRange>[0], number> {
  return typeof value === "object" && value !== null && "min" in value && "max" in value;
}
