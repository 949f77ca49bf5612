/** Corrections: what a person read otherwise than the import did, as facts of the feed. */
import { parseFollowUp } from "../format/parse.ts";
import type { Problems } from "../format/problem.ts";
import type { Correction, FollowUpFacts } from "../format/schema.ts";
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
export function correct(facts: FollowUpFacts, { path, became, why, when }: Wish): Corrected {
  const current = valueAt(facts, path);
  if (!isCorrectable(path) || current === undefined) return refused(path, became);
  const earlier = facts.corrections?.find((correction) => correction.path === path);
  const was = (earlier === undefined ? current : earlier.was) as Correction["was"];
  const others = facts.corrections?.filter((correction) => correction !== earlier) ?? [];
  const corrections = was === became ? others : [...others, { path, was, became, why, when }];
  const next = withCorrections(withValueAt(facts, path, became), corrections);
  const parsed = parseFollowUp(next);
  if (parsed.ok) return { ok: true, facts: parsed.value };
  return parsed.newerVersion === null
    ? { ok: false, problems: parsed.problems, total: parsed.total }
    : refused(path, became);
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
