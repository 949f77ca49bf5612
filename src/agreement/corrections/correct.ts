/** Corrections: what a person read otherwise than the import did, as facts of the feed. */
import { withoutNegativeTargets } from "../format/leftOut.ts";
import { parseFollowUp } from "../format/parse.ts";
import type { Problems } from "../format/problem.ts";
import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { reverted, withCorrections } from "./applyCorrections.ts";
import { computedAnew, isNeeded } from "./computedAnew.ts";
import { isCorrectable } from "./correctable.ts";
import { type CorrectionKind, correctionKind, type ItemPlace, itemPlace } from "./correctionKind.ts";
import { factAt, valueAt } from "./factPath.ts";
import { currentIndex, removedIndex, renumbered } from "./listPositions.ts";
import { sameValue } from "./sameValue.ts";
import { withItem, withoutItem, withValueAt } from "./withValueAt.ts";

/**
 * What one correction says: the value at `path` shall be `became`. An object at the place of an item of a list is put before that
 * item, as is a text behind the last; `null` there takes the item away.
 */
export type Wish = Pick<Correction, "path" | "became" | "why" | "when">;

/** The corrected facts, or why they would be no valid feed. */
export type Corrected =
  | { readonly ok: true; readonly facts: FollowUpFacts }
  | ({ readonly ok: false } & Problems);

/**
 * Corrects one value. A value that was corrected before keeps what the import read as `was`; one that is put back to that is
 * no longer a correction, nor is what was added and is taken away again. What is corrected within something that was added is part of it.
 */
export function correct(facts: FollowUpFacts, wish: Wish): Corrected {
  return correctAll(facts, [wish]);
}

/**
 * Corrects several values as one, and what the import computed from them: a target and a stated deviation give another outcome. What must hold between them, as in a range, must hold when all are made.
 */
export function correctAll(facts: FollowUpFacts, wishes: readonly Wish[]): Corrected {
  let next = facts;
  for (const wish of wishes) {
    const made = corrected(next, wish);
    if (made === null) return refused(wish.path, wish.became);
    next = made;
  }
  const [first] = wishes;
  return checked(next, first?.path ?? "", first?.became ?? null);
}

/** One wish made, not checked yet; `null` where it names no fact that may be corrected so. */
export function corrected(facts: FollowUpFacts, wish: Wish): FollowUpFacts | null {
  if (!isCorrectable(wish.path)) return null;
  const item = itemPlace(wish.path);
  const list = item && valueAt(facts, item.list);
  if (item !== null && Array.isArray(list)) {
    if (wish.became === null) return item.index < list.length ? taken(facts, wish) : null;
    if (item.index === list.length || (item.index < list.length && typeof wish.became === "object"))
      return put(facts, wish);
  }
  if (factAt(facts, wish.path) === undefined) return null;
  if (wish.became === null && isNeeded(facts, wish.path)) return null;
  const next = changed(facts, wish);
  return computedAnew(next, wish.path).reduce(
    (current, [path, became]) => changed(current, { ...wish, path, became }),
    next,
  );
}

/** The facts without one correction: the value is what the import read, the item is gone or back in its place. */
export function takeBack(facts: FollowUpFacts, correction: Correction, when: string): Corrected {
  const { path, was } = correction;
  const place = itemPlace(path);
  if (correctionKind(correction) !== "removed" || place === null)
    return correct(facts, { path, became: was, why: null, when });
  const others = (facts.corrections ?? []).filter((other) => !sameValue(other, correction));
  const index = currentIndex(others, place.list, place.index);
  const back = withCorrections(
    withItem(facts, place.list, index, was),
    renumbered(others, place.list, index, 1),
  );
  return checked(back, path, was);
}

function put(facts: FollowUpFacts, { path, became, why, when }: Wish): FollowUpFacts {
  const { list, index } = placeOf(path);
  const others = renumbered(facts.corrections ?? [], list, index, 1);
  const next = withItem(facts, list, index, became);
  const around = partOfAdded(facts, path);
  const addition = { path, was: null, became, why, when };
  return withCorrections(next, around === null ? [...others, addition] : regrown(next, others, around));
}

function taken(facts: FollowUpFacts, { path, why, when }: Wish): FollowUpFacts {
  const { list, index } = placeOf(path);
  const corrections = facts.corrections ?? [];
  const within = corrections.filter((one) => isWithin(one, path) || isOf(one, path, "changed"));
  const was = valueAt(reverted(facts, within), path) as Correction["was"];
  const isAdded = corrections.some((one) => isOf(one, path, "added"));
  const others = renumbered(
    corrections.filter((one) => !within.includes(one) && !isOf(one, path, "added")),
    list,
    index + 1,
    -1,
  );
  const next = withoutItem(facts, list, index);
  const around = partOfAdded(facts, path);
  if (around !== null) return withCorrections(next, regrown(next, others, around));
  const removal = {
    path: `${list}[${removedIndex(corrections, list, index)}]`,
    was,
    became: null,
    why,
    when,
  };
  return withCorrections(next, isAdded ? others : [...others, removal]);
}

function changed(facts: FollowUpFacts, { path, became, why, when }: Wish): FollowUpFacts {
  const corrections = facts.corrections ?? [];
  const next = withValueAt(facts, path, became);
  const around = partOfAdded(facts, path);
  if (around !== null) return withCorrections(next, regrown(next, corrections, around));
  const within = corrections.filter((one) => isWithin(one, path));
  const earlier = corrections.find((one) => isOf(one, path, "changed") || isOf(one, path, "added"));
  const was = earlier ? earlier.was : (factAt(reverted(facts, within), path) as Correction["was"]);
  const others = corrections.filter((one) => one !== earlier && !within.includes(one));
  const isBack = sameValue(was, became);
  return withCorrections(next, isBack ? others : [...others, { path, was, became, why, when }]);
}

/** What a person put in and has `path` in it. */
function partOfAdded({ corrections = [] }: FollowUpFacts, path: string): Correction | null {
  const hasPath = (one: Correction) =>
    typeof one.became === "object" && one.became !== null && path.startsWith(`${one.path}.`);
  return corrections.find(hasPath) ?? null;
}

/** Corrections in which what was put in is as it stands in `facts` by now. */
function regrown(
  facts: FollowUpFacts,
  corrections: readonly Correction[],
  { path, was }: Correction,
): readonly Correction[] {
  const became = valueAt(facts, path) as Correction["became"];
  const isIt = (one: Correction) => one.path === path && correctionKind(one) !== "removed";
  return sameValue(was, became)
    ? corrections.filter((one) => !isIt(one))
    : corrections.map((one) => (isIt(one) ? { ...one, became } : one));
}

function isWithin(correction: Correction, path: string): boolean {
  return correction.path.startsWith(`${path}.`);
}

function isOf(correction: Correction, path: string, kind: CorrectionKind): boolean {
  return correction.path === path && correctionKind(correction) === kind;
}

function placeOf(path: string): ItemPlace {
  const place = itemPlace(path);
  if (place === null) throw new Error(`${path} is no item of a list`);
  return place;
}

function checked(facts: FollowUpFacts, path: string, became: Correction["became"]): Corrected {
  const parsed = parseFollowUp(facts);
  if (parsed.ok) {
    const { leftOut } = withoutNegativeTargets(parsed.value);
    const isLeftOut = leftOut.problems.some((problem) => problem.path.startsWith(path));
    return isLeftOut ? { ok: false, ...leftOut } : { ok: true, facts: parsed.value };
  }
  return parsed.newerVersion === null
    ? { ok: false, problems: parsed.problems, total: parsed.total }
    : refused(path, became);
}

function refused(path: string, became: unknown): Corrected {
  const problem = {
    path,
    code: "correction-misplaced",
    found: JSON.stringify(became),
    expected: "path",
  } as const;
  return { ok: false, problems: [problem], total: 1 };
}
