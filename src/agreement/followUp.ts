/**
 * One follow-up as every screen reads it: the facts of a feed, immutable, with the indexes that questions
 * need. Built once when a feed has been validated; everything else selects from it.
 */
import { withoutNegativeTargets } from "./format/leftOut.ts";
import type { Problems } from "./format/problem.ts";
import type { FollowUpFacts, Initiative, Milestone, Round, Theme } from "./format/schema.ts";
import { toTheEnd } from "./toTheEnd.ts";

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
  /**
   * Milestones by round, `[i]` belonging to `rounds[i]` and `null` where the feed has no row; only of the initiatives whose
   * own list is another one. {@link milestonesOf} knows those of all.
   */
  readonly milestonesByRound: ReadonlyMap<Initiative, readonly (Milestone | null)[]>;
  /**
   * The 0-based place of the latest round: the last one in which any initiative has a smiley. A follow-up made during the year
   * lists the rounds to come as well, and nobody is silent in those. The last of all where nothing is rated; never negative.
   */
  readonly latestRated: number;
  /** Which committees' follow-ups this one was made of; only where it was made of several. */
  readonly union?: Union;
}

/** The follow-ups that a follow-up on a whole agreement was made of: the latest of each committee. */
export interface Union {
  /** Those that have come, in the order of their names. */
  readonly committees: readonly CommitteePart[];
  /** Initiative id to its committee's part. */
  readonly partOf: ReadonlyMap<string, CommitteePart>;
  /** Committees whose follow-up is not among them: still on its way, or it could not be fetched. */
  readonly missing: readonly MissingCommittee[];
  /** False for a round that the initiative's committee does not have. */
  readonly hasRound: (initiative: Initiative, roundIndex: number) => boolean;
  /** False for a round that the initiative's committee does not have or has not come to: nobody is silent in it. */
  readonly hasReported: (initiative: Initiative, roundIndex: number) => boolean;
}

/** One committee's part of a {@link Union}. */
export interface CommitteePart {
  /** As addresses and filters know it. */
  readonly id: string;
  /** The follow-up's title where the feed names no committee. */
  readonly name: string;
  /** The committee's own follow-up, with its own ids, rounds and source. */
  readonly followUp: FollowUp;
  /** Its initiatives as the union has them, in the document's order: `[i]` is `followUp.initiatives[i]`. */
  readonly initiatives: readonly Initiative[];
  /** Its themes as the union has them. */
  readonly themes: readonly Theme[];
  /** `[i]` is the place of the committee's own round `i` among the union's rounds. */
  readonly places: readonly number[];
}

/** A committee whose latest follow-up is not there. */
export interface MissingCommittee {
  readonly id: string;
  readonly name: string;
  /** The follow-up's id in the catalogue. */
  readonly followUpId: string;
  readonly isFailed: boolean;
}

/** Builds the indexes of a validated follow-up. Work is proportional to its milestones; what is whole is not copied. */
export function buildFollowUp(given: FollowUpFacts): FollowUp {
  return toTheEnd(followUpSteps(given));
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
    const row = isByRound(initiative, rounds) ? initiative.milestones : rowOf(initiative, roundIndex);
    if (row !== initiative.milestones) milestonesByRound.set(initiative, row);
    for (let place = rounds.length - 1; place > latestRated; place--) {
      if (typeof row[place]?.smiley === "string") latestRated = place;
    }
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
  { rounds, milestonesByRound, initiativeById }: FollowUp,
  initiative: Initiative,
): readonly (Milestone | null)[] {
  // As nearly every feed lists them. Comparing some short ids takes less time than looking one of thousands up.
  if (isByRound(initiative, rounds)) return initiative.milestones;
  // By the object and not by its id: a heading's figures ask a dozen times for each of thousands.
  const known = milestonesByRound.get(initiative);
  if (known !== undefined) return known;
  const own = initiativeById.get(initiative.id);
  return own === undefined ? [] : (milestonesByRound.get(own) ?? own.milestones);
}

/** An initiative's milestone in one round, 0-based; `null` where the feed has no row, and where there is no such round. */
export function milestoneAt(
  followUp: FollowUp,
  initiative: Initiative,
  roundIndex: number,
): Milestone | null {
  const listed = initiative.milestones[roundIndex];
  if (listed !== undefined && listed.round === followUp.rounds[roundIndex]?.id) return listed;
  return milestonesOf(followUp, initiative)[roundIndex] ?? null;
}

/** An initiative's milestones in the order of the rounds. */
function rowOf({ milestones }: Initiative, roundIndex: ReadonlyMap<string, number>): (Milestone | null)[] {
  const row = Array.from<Milestone | null>({ length: roundIndex.size }).fill(null);
  for (const milestone of milestones) {
    const place = roundIndex.get(milestone.round);
    if (place !== undefined) row[place] = milestone;
  }
  return row;
}

/** Whether an initiative has just one milestone for each round, in their order. */
function isByRound({ milestones }: Initiative, rounds: readonly Round[]): boolean {
  if (milestones.length !== rounds.length) return false;
  for (let place = 0; place < rounds.length; place++) {
    if (milestones[place]?.round !== rounds[place]?.id) return false;
  }
  return true;
}
