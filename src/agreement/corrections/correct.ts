/** Corrections: what a person read otherwise than the import did, as facts of the feed. */
import { parseFollowUp } from "../format/parse.ts";
import type { Problems } from "../format/problem.ts";
import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { computedAnew, isNeeded } from "./computedAnew.ts";
import { isCorrectable } from "./correctable.ts";
import { valueAt } from "./factPath.ts";
import { withValueAt } from "./withValueAt.ts";

/** What one correction says: the value at `path` shall be `became`. */
export type Wish = Pick<Correction, "path" | "became" | "why" | "when">;

/** The corrected facts, or why they would be no valid feed. */
export type Corrected =
  | { readonly ok: true; readonly facts: FollowUpFacts }
  | ({ readonly ok: false } & Problems);

/**
 * Corrects one value. A value that was corrected before keeps what the import read as `was`; one that is put back to that is
 * no longer a correction.
 */
export function correct(facts: FollowUpFacts, wish: Wish): Corrected {
  return correctAll(facts, [wish]);
}

/**
 * Corrects several values as one, and what the import computed from them: a target and a stated deviation give another outcome. What must hold between them, as in a range, must hold when all are made. */
export function correctAll(facts: FollowUpFacts, wishes: readonly Wish[]): Corrected {
  let next = facts;
  for (const wish of wishes) {
    if (!isCorrectable(wish.path) || valueAt(next, wish.path) === undefined)
      return refused(wish.path, wish.became);
    if (wish.became === null && isNeeded(next, wish.path)) return refused(wish.path, wish.became);
    next = made(next, wish);
  }
  const parsed = parseFollowUp(next);
  if (parsed.ok) return { ok: true, facts: parsed.value };
  const [first] = wishes;
  return parsed.newerVersion === null
    ? { ok: false, problems: parsed.problems, total: parsed.total }
    : refused(first?.path ?? "", first?.became);
}

/** The facts with one correction, and with what follows from it by the rules of the import. */
function made(facts: FollowUpFacts, wish: Wish): FollowUpFacts {
  const next = replaced(facts, wish);
  return computedAnew(next, wish.path).reduce(
    (current, [path, became]) => replaced(current, { ...wish, path, became }),
    next,
  );
}

function replaced(facts: FollowUpFacts, { path, became, why, when }: Wish): FollowUpFacts {
  const earlier = facts.corrections?.find((correction) => correction.path === path);
  const was = (earlier === undefined ? valueAt(facts, path) : earlier.was) as Correction["was"];
  const others = facts.corrections?.filter((correction) => correction !== earlier) ?? [];
  const corrections = was === became ? others : [...others, { path, was, became, why, when }];
  return withCorrections(withValueAt(facts, path, became), corrections);
}

/** The facts as the import read them: every correction taken back. */
export function uncorrected(facts: FollowUpFacts): FollowUpFacts {
  const original = (facts.corrections ?? []).reduce(
    (current, { path, was }) => withValueAt(current, path, was),
    facts,
  );
  return withCorrections(original, []);
}

/** Facts as the import read them, with corrections that were checked when they were made. */
export function applyCorrections(imported: FollowUpFacts, corrections: readonly Correction[]): FollowUpFacts {
  const made = corrections.reduce((facts, { path, became }) => withValueAt(facts, path, became), imported);
  return withCorrections(made, corrections);
}

/** A feed without corrections has no key for them, like one that was never corrected. */
function withCorrections(facts: FollowUpFacts, corrections: readonly Correction[]): FollowUpFacts {
  const { corrections: _, ...rest } = facts;
  return corrections.length === 0 ? rest : { ...rest, corrections: [...corrections] };
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
