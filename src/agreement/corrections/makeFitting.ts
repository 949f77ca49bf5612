import { parseFollowUp } from "../format/parse.ts";
import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { correct, corrected, type Wish } from "./correct.ts";
import { correctionKind, itemPlace } from "./correctionKind.ts";
import { valueAt } from "./factPath.ts";
import { currentPath } from "./listPositions.ts";
import { isSameItem } from "./sameFact.ts";
import { sameValue } from "./sameValue.ts";

/** A correction that fits, and the place of its fact, or its list, in the feed that it is made in, as that was imported. */
interface Fitting {
  readonly correction: Correction;
  readonly place: string;
}

interface Made {
  readonly facts: FollowUpFacts;
  readonly lost: readonly Correction[];
}

/** Makes corrections of `earlier` in `fresh`, and says which could not be made. */
export function makeFitting(earlier: FollowUpFacts, fresh: FollowUpFacts, fitting: readonly Fitting[]): Made {
  const made = allAsOne(earlier, fresh, fitting) ?? oneByOne(earlier, fresh, fitting);
  // An amount that is computed stays what the others come to.
  const stands = ({ correction, place }: Fitting) => {
    const path = currentPath(made.facts.corrections ?? [], place);
    return (
      correctionKind(correction) !== "changed" ||
      (path !== null && sameValue(valueAt(made.facts, path), correction.became))
    );
  };
  const undone = fitting.filter((one) => !made.lost.includes(one.correction) && !stands(one));
  return { facts: made.facts, lost: [...made.lost, ...undone.map(({ correction }) => correction)] };
}

/** `null` where one cannot be made, or all together make no valid feed. The ends of a range may be valid only together. */
function allAsOne(earlier: FollowUpFacts, fresh: FollowUpFacts, fitting: readonly Fitting[]): Made | null {
  let facts = fresh;
  for (const one of fitting) {
    const wish = wishFor(earlier, facts, one);
    const made = wish && corrected(facts, wish);
    if (made === null) return null;
    facts = made;
  }
  const parsed = parseFollowUp(facts);
  return parsed.ok ? { facts: parsed.value, lost: [] } : null;
}

/** Each that can be made: one may need another that comes after it. */
function oneByOne(earlier: FollowUpFacts, fresh: FollowUpFacts, fitting: readonly Fitting[]): Made {
  let facts = fresh;
  let [pending, before] = [fitting, fitting.length + 1];
  while (pending.length < before) {
    before = pending.length;
    pending = pending.filter((one) => {
      const wish = wishFor(earlier, facts, one);
      const result = wish && correct(facts, wish);
      if (!result?.ok) return true;
      facts = result.facts;
      return false;
    });
  }
  return { facts, lost: pending.map(({ correction }) => correction) };
}

/** The correction by the places that `facts` has by now; `null` where what it is about was taken away. */
function wishFor(earlier: FollowUpFacts, facts: FollowUpFacts, { correction, place }: Fitting): Wish | null {
  const current = currentPath(facts.corrections ?? [], place);
  if (current === null) return null;
  const path =
    correctionKind(correction) === "added"
      ? `${current}[${indexFor(earlier, correction, valueAt(facts, current) as readonly unknown[])}]`
      : current;
  const { became, why, when } = correction;
  return { path, became, why, when };
}

/** Where an item goes: behind what it follows in `earlier`, as far as that is there; a text last. */
function indexFor(earlier: FollowUpFacts, { path, became }: Correction, items: readonly unknown[]): number {
  const { list = "", index = 0 } = itemPlace(path) ?? {};
  if (typeof became !== "object") return items.length;
  const before = (valueAt(earlier, list) as readonly unknown[]).slice(0, index);
  const known = before.findLast((one) => items.some((item) => isSameItem(item, one)));
  return known === undefined ? 0 : items.findIndex((item) => isSameItem(item, known)) + 1;
}
