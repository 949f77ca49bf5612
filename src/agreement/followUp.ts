/**
 * One follow-up as every screen reads it: the facts of a feed, immutable, with the indexes that questions
 * need. Built once when a feed has been validated; everything else selects from it.
 */
import { withoutNegativeTargets } from "./format/leftOut.ts";
import type { Problems } from "./format/problem.ts";
import type { FollowUpFacts, Initiative, Milestone, Round, Theme } from "./format/schema.ts";

export interface FollowUp {
  readonly facts: FollowUpFacts;
  /** What of the feed is left out of {@link facts} because it means nothing. */
  readonly leftOut: Problems;
  /** In the order of time, as the feed lists them. */
  readonly rounds: readonly Round[];
  readonly themes: readonly Theme[];
  readonly initiatives: readonly Initiative[];
  readonly initiativeById: ReadonlyMap<string, Initiative>;
  readonly themeById: ReadonlyMap<string, Theme>;
  /** Theme id to its initiatives in the document's order; a theme without initiatives has an empty list. */
  readonly initiativesByTheme: ReadonlyMap<string, readonly Initiative[]>;
  /** Round id to its place in {@link rounds}, 0-based. */
  readonly roundIndex: ReadonlyMap<string, number>;
  /** An initiative's milestones by round: `[i]` belongs to `rounds[i]`; `null` where the feed has no row. */
  readonly milestonesByRound: ReadonlyMap<Initiative, readonly (Milestone | null)[]>;
  /** The 0-based place of the latest round in which any initiative has a smiley; the last where none has one. */
  readonly latestRated: number;
}

/** Builds the indexes of a validated follow-up. Work is proportional to its milestones; what is whole is not copied. */
export function buildFollowUp(given: FollowUpFacts): FollowUp {
  const steps = followUpSteps(given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many initiatives {@link followUpSteps} indexes between two interruptions. */
const STEP = 1000;

/** {@link buildFollowUp} for whoever has other work between its steps. */
export function* followUpSteps(given: FollowUpFacts): Generator<void, FollowUp> {
  const { facts, leftOut } = withoutNegativeTargets(given);
  const { rounds, themes, initiatives } = facts;
  const roundIndex = new Map(rounds.map((round, index) => [round.id, index]));
  const initiativesByTheme = new Map<string, Initiative[]>(themes.map((theme) => [theme.id, []]));
  const milestonesByRound = new Map<Initiative, readonly (Milestone | null)[]>();
  const initiativeById = new Map<string, Initiative>();
  let latestRated = -1;
  yield;
  for (const [index, initiative] of initiatives.entries()) {
    if (index % STEP === STEP - 1) yield;
    initiativeById.set(initiative.id, initiative);
    initiativesByTheme.get(initiative.theme)?.push(initiative);
    const row = Array.from<Milestone | null>({ length: rounds.length }).fill(null);
    for (const milestone of initiative.milestones) {
      const place = roundIndex.get(milestone.round);
      if (place === undefined) continue;
      row[place] = milestone;
      if (milestone.smiley !== null && place > latestRated) latestRated = place;
    }
    milestonesByRound.set(initiative, row);
  }
  return {
    facts,
    leftOut,
    rounds,
    themes,
    initiatives,
    initiativeById,
    themeById: new Map(themes.map((theme) => [theme.id, theme])),
    initiativesByTheme,
    roundIndex,
    milestonesByRound,
    latestRated: latestRated === -1 ? rounds.length - 1 : latestRated,
  };
}

/** An initiative's milestones by round, `[i]` belonging to `followUp.rounds[i]`; a copy has those of the one with its id. */
export function milestonesOf(
  { milestonesByRound, initiativeById }: FollowUp,
  initiative: Initiative,
): readonly (Milestone | null)[] {
  // By the object and not by its id: a heading's figures ask a dozen times for each of thousands.
  const known = milestonesByRound.get(initiative);
  if (known !== undefined) return known;
  const own = initiativeById.get(initiative.id);
  return (own && milestonesByRound.get(own)) ?? [];
}
