/** What a later follow-up states otherwise of what an earlier one stated. */
import type { FollowUp } from "../followUp.ts";
import type { FollowUpFacts, Initiative, Round, SourceRange } from "../format/schema.ts";
import { latestReportedRound } from "../quotes/currentStatements.ts";
import { compareFacts } from "../revision/compareFacts.ts";
import type { FactChange, FactPlace } from "../revision/factChange.ts";
import { type Move, movedTexts } from "./movedTexts.ts";
import { statedTargets } from "./statedTargets.ts";
import type { History, Thread } from "./threads.ts";

/**
 * What is rewritten:
 * - `smiley`, `status`, `milestone`: of a round that the earlier follow-up reports or plans;
 * - `target`: what was agreed in kroner;
 * - `agreed`: the texts of the agreement: description, remarks, funding, the economy's text;
 * - `responsible`: centre, committee, contributors, theme;
 * - `legend`: rounds, themes, and what a smiley means;
 * - `moved`: a text that a split or a merge moved, and that is not rewritten at all.
 */
export const REWRITING_KINDS = [
  "smiley",
  "status",
  "milestone",
  "target",
  "agreed",
  "responsible",
  "legend",
  "moved",
] as const;
export type RewritingKind = (typeof REWRITING_KINDS)[number];

export interface Rewriting {
  readonly kind: RewritingKind;
  readonly change: FactChange;
  /** Of a target: the change of the text that states it and says nothing else otherwise; that is no rewriting of its own. */
  readonly stated: FactChange | null;
  /** What of a text was moved; all of it where the kind is `moved`. */
  readonly moves: readonly Move[];
  /** The initiative's; `null` for what belongs to none. */
  readonly thread: Thread | null;
  /** The two follow-ups, 0-based. */
  readonly from: number;
  readonly to: number;
  /** Where each states it; `null` where the feed does not say. */
  readonly wasAt: SourceRange | null;
  readonly becameAt: SourceRange | null;
}

/**
 * What each follow-up states otherwise than the one before it, in the order of time and then of the document. What the
 * earlier one left open is no fact that was rewritten, unless it is in a round that it reports: then somebody filled it in
 * afterwards. How the economy stands is none (see `economySeries`), nor what an initiative is called (see `threadSteps`).
 */
export function rewritings(history: History): readonly Rewriting[] {
  const movedIn = movedTexts(history);
  return history.followUps.slice(1).flatMap((_, index) => rewritingsBetween(history, index, movedIn));
}

function rewritingsBetween(
  history: History,
  from: number,
  movedIn: ReturnType<typeof movedTexts>,
): readonly Rewriting[] {
  const to = from + 1;
  const [earlier, later] = [history.followUps[from], history.followUps[to]];
  if (earlier === undefined || later === undefined) return [];
  const changes = compareFacts(threaded(history, from, earlier), threaded(history, to, later), [
    ({ thread }) => thread,
  ]);
  const stated = statedIn(changes);
  const texts = new Set(stated.values());
  return changes.flatMap((change) => {
    const kind = kindOf(change.place);
    if (kind === null || texts.has(change) || !isRestated(change, earlier, later)) return [];
    const thread =
      "initiative" in change.place ? (history.threadOf[to]?.get(change.place.initiative.id) ?? null) : null;
    const { moves, isAll } = movedIn(change, thread, from, to);
    return {
      kind: isAll ? "moved" : kind,
      change,
      stated: stated.get(change) ?? null,
      moves,
      thread,
      from,
      to,
      wasAt: sourceOf(change.place, thread?.members[from] ?? null, earlier, later),
      becameAt: sourceOf(change.place, thread?.members[to] ?? null, later, later),
    };
  });
}

function statedIn(changes: readonly FactChange[]): ReadonlyMap<FactChange, FactChange> {
  const byInitiative = Map.groupBy(changes, ({ place }) =>
    "initiative" in place ? place.initiative.id : null,
  );
  byInitiative.delete(null);
  return new Map([...byInitiative.values()].flatMap((own) => [...statedTargets(own)]));
}

/** The facts with every initiative named by its thread, and with a milestone for every round. */
function threaded({ threadOf }: History, at: number, { facts, rounds }: FollowUp): FollowUpFacts {
  const blank = { text: null, status: null, smiley: null, source: null };
  return {
    ...facts,
    initiatives: facts.initiatives.map((initiative) => ({
      ...initiative,
      thread: threadOf[at]?.get(initiative.id)?.id ?? null,
      milestones: rounds.map(
        ({ id }) => initiative.milestones.find(({ round }) => round === id) ?? { round: id, ...blank },
      ),
    })),
  };
}

/** `null` for what is no fact of its own: ids, and what is told elsewhere. */
function kindOf(place: FactPlace): RewritingKind | null {
  switch (place.of) {
    case "followUp":
      return null;
    case "meaning":
      return "legend";
    case "round":
    case "theme":
      return place.field === "id" ? null : "legend";
    case "milestone":
      return place.field === null || place.field === "text" ? "milestone" : place.field;
    case "economy":
      return place.field === null || place.field === "text" ? "agreed" : null;
    case "figure":
      return place.field === null || place.field === "target" ? "target" : null;
    case "initiative":
      return INITIATIVE_KINDS[place.field ?? "id"];
  }
}

const INITIATIVE_KINDS = {
  id: null,
  number: null,
  title: null,
  lineage: null,
  theme: "responsible",
  responsible: "responsible",
  committee: "responsible",
  contributors: "responsible",
  description: "agreed",
  remarks: "agreed",
  funding: "agreed",
} as const;

function isRestated({ kind, place, was }: FactChange, earlier: FollowUp, later: FollowUp): boolean {
  if (kind === "added") return false;
  const isBlank = was === null || (Array.isArray(was) && was.length === 0);
  if (!isBlank) return true;
  if (place.of !== "milestone") return false;
  const round = roundIn(earlier, place.round, later);
  return round !== undefined && earlier.rounds.indexOf(round) <= latestReportedRound(earlier);
}

/**
 * The round of a follow-up that a change names: as the later one does, by its label, and by its id, too, where two have the
 * same; a round that the later one lacks as the earlier one does.
 */
function roundIn({ rounds }: FollowUp, name: string, later: FollowUp): Round | undefined {
  const isNamed = ({ id, label }: Round) => name === label || name === `${label} (${id})`;
  const named = later.rounds.find(isNamed);
  if (named === undefined) return rounds.find(isNamed);
  return (
    rounds.find(({ id, label }) => label === named.label && id === named.id) ??
    rounds.find(({ label }) => label === named.label) ??
    rounds.find(({ id }) => id === named.id)
  );
}

function sourceOf(
  place: FactPlace,
  initiative: Initiative | null,
  followUp: FollowUp,
  later: FollowUp,
): SourceRange | null {
  if (initiative === null) return null;
  const { milestones, economy, source } = initiative;
  if (place.of === "economy" || place.of === "figure") return economy?.source ?? source;
  if (place.of !== "milestone") return source;
  const round = roundIn(followUp, place.round, later);
  return milestones.find((milestone) => milestone.round === round?.id)?.source ?? source;
}
