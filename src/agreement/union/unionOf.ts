import { buildFollowUp, type CommitteePart, type FollowUp, type MissingCommittee } from "../followUp.ts";
import type { FollowUpFacts, Initiative, Theme } from "../format/schema.ts";
import { idInUnion } from "./inUnion.ts";
import { matchRounds } from "./matchRounds.ts";

/** One committee's latest follow-up, or that it is not there. */
export type CommitteeFollowUp =
  | { readonly id: string; readonly name: string; readonly followUp: FollowUp }
  | MissingCommittee;

/**
 * The follow-up on a whole agreement, made of its committees' latest ones: all their themes and initiatives, with ids that
 * begin with the committee's, over the rounds of all, see {@link matchRounds}. Where the agreement has one committee, it is
 * that committee's own follow-up. `null` where none has come.
 */
export function unionOf(id: string, committees: readonly CommitteeFollowUp[]): FollowUp | null {
  const come = committees.flatMap((one) => ("followUp" in one ? one : []));
  const missing = committees.flatMap((one) => ("followUp" in one ? [] : one));
  const [first] = come;
  if (first === undefined) return null;
  if (committees.length === 1) return first.followUp;
  const { rounds, places } = matchRounds(come.map(({ followUp }) => followUp.rounds));
  const roundIds = rounds.map((round) => round.id);
  const parts = come.map((one, index) => partOf(one, places[index] ?? [], roundIds));
  const all = come.map(({ followUp }) => followUp.facts);
  const facts: FollowUpFacts = {
    ...sharedFacts(all),
    id,
    rounds: [...rounds],
    themes: parts.flatMap(({ themes }) => themes),
    initiatives: parts.flatMap(({ initiatives }) => initiatives),
  };
  const corrections = correctionsOf(parts);
  if (corrections.length > 0) facts.corrections = corrections;
  const leftOut = come.map(({ followUp }) => followUp.leftOut);
  const partOfInitiative = new Map(
    parts.flatMap((part) => part.initiatives.map((initiative) => [initiative.id, part])),
  );
  /** The place of a round among those of the initiative's committee; -1 where it does not have it. */
  const ownPlace = ({ id: one }: Initiative, roundIndex: number) =>
    partOfInitiative.get(one)?.places.indexOf(roundIndex) ?? -1;
  return {
    ...buildFollowUp(facts),
    leftOut: {
      problems: leftOut.flatMap(({ problems }) => problems),
      total: leftOut.reduce((sum, { total }) => sum + total, 0),
    },
    union: {
      committees: parts,
      partOf: partOfInitiative,
      missing,
      hasRound: (initiative, roundIndex) => ownPlace(initiative, roundIndex) >= 0,
      hasReported: (initiative, roundIndex) => {
        const place = ownPlace(initiative, roundIndex);
        return place >= 0 && place <= (partOfInitiative.get(initiative.id)?.followUp.latestRated ?? -1);
      },
    },
  };
}

function partOf(
  { id, name, followUp }: Extract<CommitteeFollowUp, { readonly followUp: FollowUp }>,
  places: readonly number[],
  roundIds: readonly string[],
): CommitteePart {
  const own = (ofCommittee: string) => idInUnion({ id }, ofCommittee);
  const roundIdOf = new Map(followUp.rounds.map((round, index) => [round.id, roundIds[places[index] ?? 0]]));
  return {
    id,
    name,
    followUp,
    places,
    themes: followUp.themes.map((theme): Theme => ({ ...theme, id: own(theme.id) })),
    initiatives: followUp.initiatives.map(
      (initiative): Initiative => ({
        ...initiative,
        id: own(initiative.id),
        theme: own(initiative.theme),
        committee: initiative.committee ?? followUp.facts.committee,
        milestones: initiative.milestones.map((milestone) => ({
          ...milestone,
          round: roundIdOf.get(milestone.round) ?? own(milestone.round),
        })),
      }),
    ),
  };
}

/** What the follow-ups all say alike; what they say each for itself is `null`. */
function sharedFacts(
  all: readonly FollowUpFacts[],
): Omit<FollowUpFacts, "id" | "rounds" | "themes" | "initiatives"> {
  const [first] = all as readonly [FollowUpFacts, ...FollowUpFacts[]];
  const isLast = all.every(({ sequence }) => sequence?.isLast === true);
  return {
    formatVersion: first.formatVersion,
    title: common(all.map(({ title }) => title)) ?? first.agreement?.title ?? first.title,
    authority: first.authority,
    committee: null,
    budgetYear: common(all.map(({ budgetYear }) => budgetYear)),
    asOf:
      all
        .map(({ asOf }) => asOf ?? "")
        .toSorted()
        .at(-1) || null,
    agreement: first.agreement,
    sequence: { number: common(all.map(({ sequence }) => sequence?.number ?? null)), isLast },
    document: null,
    smileyMeaning: common(all.map(({ smileyMeaning }) => JSON.stringify(smileyMeaning)))
      ? first.smileyMeaning
      : null,
    import: null,
  };
}

function common<T>(values: readonly T[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** The committees' corrections of initiatives and themes, at the places that these have in the union. */
function correctionsOf(parts: readonly CommitteePart[]) {
  const before = { initiatives: 0, themes: 0 };
  return parts.flatMap((part) => {
    const { initiatives, themes } = before;
    before.initiatives += part.initiatives.length;
    before.themes += part.themes.length;
    return (part.followUp.facts.corrections ?? []).flatMap((correction) => {
      const [, list = "", index = ""] = /^(initiatives|themes)\[(\d+)\]/.exec(correction.path) ?? [];
      if (list === "") return [];
      const place = Number(index) + (list === "themes" ? themes : initiatives);
      return { ...correction, path: `${list}[${place}]${correction.path.slice(`${list}[${index}]`.length)}` };
    });
  });
}
