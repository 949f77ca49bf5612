import type { Problems } from "../format/problem.ts";
import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { applyCorrections } from "./applyCorrections.ts";
import { type Corrected, correctAll, type Wish } from "./correct.ts";

/** Corrections with what they were before each step, and the steps that were undone, the next to be redone first. */
export interface History {
  readonly past: readonly (readonly Correction[])[];
  readonly corrections: readonly Correction[];
  readonly future: readonly (readonly Correction[])[];
}

/** The history with one step more, or why there is none. */
export type Step = { readonly ok: true; readonly history: History } | ({ readonly ok: false } & Problems);

/** One step more, of corrections that are made together; what was undone before is forgotten. The problems, where they would make no valid feed. */
export function correctNext(imported: FollowUpFacts, history: History, wishes: readonly Wish[]): Step {
  return nextStep(imported, history, (facts) => correctAll(facts, wishes));
}

/** One step more, whatever it does to the corrected facts. */
export function nextStep(
  imported: FollowUpFacts,
  history: History,
  make: (facts: FollowUpFacts) => Corrected,
): Step {
  const result = make(applyCorrections(imported, history.corrections));
  if (!result.ok) return result;
  const corrections = result.facts.corrections ?? [];
  return {
    ok: true,
    history: { past: [...history.past, history.corrections], corrections, future: [] },
  };
}

/** One step more, which gives every correction that has no reason this one. */
export function explain(history: History, why: string): History {
  const { past, corrections } = history;
  return {
    past: [...past, corrections],
    corrections: corrections.map((one) => (one.why === null ? { ...one, why } : one)),
    future: [],
  };
}

/** One step back; the same history where there is none. */
export function undo(history: History): History {
  const corrections = history.past.at(-1);
  if (corrections === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    corrections,
    future: [history.corrections, ...history.future],
  };
}

/** The last step back is taken forward again; the same history where there is none. */
export function redo(history: History): History {
  const [corrections, ...future] = history.future;
  if (corrections === undefined) return history;
  return { past: [...history.past, history.corrections], corrections, future };
}
