import { SMILEYS } from "../../src/agreement/effort/smiley.ts";
import type { InitiativeDraft } from "./draft.ts";
import { economyFacts } from "./economy.ts";
import type { Planted, PlantedFact } from "./planted.ts";
import type { Random } from "./random.ts";
import { RESTATED_MILESTONE, RESTATED_STATUS } from "./sentences.ts";
import { writerOf } from "./writer.ts";

/** A follow-up being made: the drafts as an earlier one states them, and which may still be changed. */
interface Version {
  /** The earlier follow-up, from 1: rounds up to it are reported. */
  readonly number: number;
  readonly year: number;
  readonly drafts: readonly InitiativeDraft[];
  /** Keys of initiatives that the later follow-up has too. */
  readonly known: ReadonlySet<string>;
  /** Keys of initiatives whose texts are spoken for. */
  readonly spoken: ReadonlySet<string>;
}

/**
 * Lets an earlier follow-up state some facts otherwise than the later one it was copied from: milestones' texts,
 * smileys and statuses of rounds that it reports, targets, descriptions, responsible centres. No fact twice.
 */
export function plantRewritings({ number, year, drafts, known, spoken }: Version, random: Random): Planted[] {
  const planted: Planted[] = [];
  const note = (
    draft: InitiativeDraft,
    fact: PlantedFact,
    round: number | null,
    old: Value,
    became: Value,
  ) => {
    const keys = { was: [draft.key], became: [draft.key] };
    planted.push({ kind: "rewritten", fact, round, old, new: became, from: number, to: number + 1, ...keys });
  };
  const free = random.shuffled(drafts.filter(({ key }) => known.has(key) && !spoken.has(key)));
  const take = (count: number, change: (draft: InitiativeDraft) => boolean) => {
    for (let done = 0; done < count; ) {
      const draft = free.pop();
      if (draft === undefined) return;
      if (change(draft)) done++;
    }
  };
  take(2, (draft) => {
    const round = random.below(draft.milestones.length);
    const milestone = draft.milestones[round];
    if (milestone?.text == null) return false;
    const old = writerOf(draft.subject, random).sentence(RESTATED_MILESTONE);
    if (old === milestone.text) return false;
    note(draft, "text", round, old, milestone.text);
    milestone.text = old;
    return true;
  });
  take(2, (draft) => {
    const round = random.below(number);
    const milestone = draft.milestones[round];
    if (milestone === undefined) return false;
    const old = random.pick([null, ...SMILEYS].filter((smiley) => smiley !== milestone.smiley));
    note(draft, "smiley", round, old, milestone.smiley);
    milestone.smiley = old;
    return true;
  });
  take(2, (draft) => {
    const round = random.below(number);
    const milestone = draft.milestones[round];
    if (milestone === undefined) return false;
    const old = writerOf(draft.subject, random).sentence(RESTATED_STATUS);
    if (old === milestone.status) return false;
    note(draft, "status", round, old, milestone.status);
    milestone.status = old;
    return true;
  });
  take(1, (draft) => {
    const { measure, target, missing } = draft.economy;
    if (measure === null) return false;
    const old = target + (1 + random.below(9)) * 100_000;
    const textOf = (kroner: number) => economyFacts({ ...draft.economy, target: kroner }, year).text;
    note(draft, "target", null, old, target);
    note(draft, "economyText", null, textOf(old), textOf(target));
    draft.economy = { ...draft.economy, target: old, missing };
    return true;
  });
  take(1, (draft) => {
    if (draft.description === null) return false;
    const old = `${draft.description} ${writerOf(draft.subject, random).sentence(RESTATED_MILESTONE)}`;
    note(draft, "description", null, old, draft.description);
    draft.description = old;
    return true;
  });
  take(1, (draft) => {
    const [other, ...others] = draft.contributors;
    if (other === undefined) return false;
    note(draft, "responsible", null, other, draft.responsible);
    const swapped = [draft.responsible, ...others];
    note(draft, "contributors", null, swapped.join(), draft.contributors.join());
    draft.contributors = swapped;
    draft.responsible = other;
    return true;
  });
  return planted;
}

type Value = string | number | null;

/**
 * Takes back what a follow-up does not know yet: the reports of later rounds, and how the economy stood when the later
 * follow-up was made. Answers with what of the economy the later one states otherwise.
 */
export function plantEarlierState(
  { number, year, drafts, known }: Omit<Version, "spoken">,
  random: Random,
): Planted[] {
  const planted: Planted[] = [];
  for (const draft of drafts) {
    for (const milestone of draft.milestones.slice(number))
      Object.assign(milestone, { status: null, smiley: null });
    if (!known.has(draft.key) || draft.economy.measure === null || !random.chance(0.4)) continue;
    const later = economyFacts(draft.economy, year);
    const smiley = random.chance(0.5)
      ? draft.economy.smiley
      : draft.economy.smiley === "glad"
        ? "sur"
        : "glad";
    const note = random.chance(0.5) ? null : `Forbruget følger budgettet for ${draft.subject.subject}.`;
    draft.economy = { ...draft.economy, smiley, note, missing: null };
    const earlier = economyFacts(draft.economy, year);
    for (const fact of ["smiley", "status"] as const) {
      if (earlier[fact] === later[fact]) continue;
      const between = { from: number, to: number + 1, was: [draft.key], became: [draft.key] };
      planted.push({ kind: "economy", fact, old: earlier[fact], new: later[fact], ...between });
    }
  }
  return planted;
}
