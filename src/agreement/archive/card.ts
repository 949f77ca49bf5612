import { economyVerdict } from "../economy/verdict.ts";
import type { Rating } from "../effort/smiley.ts";
import { standingOf } from "../effort/standing.ts";
import { milestonesOf } from "../followUp.ts";
import { textsOf } from "../search/textsOf.ts";
import { type ArchiveTable, archiveColumn, archiveTable } from "./archiveColumn.ts";
import type { ArchivedFollowUp, OfInitiative } from "./initiativeColumns.ts";

/** What a list of initiatives of many follow-ups shows of each of them, and every text of it. */
export interface Card {
  readonly followUp: string;
  readonly initiative: string;
  readonly isLatest: boolean;
  readonly number: string | null;
  readonly title: string;
  readonly theme: string;
  readonly committee: string | null;
  readonly asOf: string | null;
  readonly sequence: number | null;
  /** The responsible, as the document writes them. */
  readonly centres: readonly string[];
  readonly standing: ReturnType<typeof standingOf>;
  readonly economy: ReturnType<typeof economyVerdict>["name"];
  /** The smiley of each round by the round's label. */
  readonly rounds: readonly (readonly [label: string, smiley: Rating])[];
  readonly economySmiley: Rating;
  /** All that it says, text by text. */
  readonly texts: readonly string[];
}

/** An initiative of a follow-up as a card. */
function cardOf({ followUp, isLatest, initiative }: OfInitiative): Card {
  const { facts, rounds, themeById } = followUp;
  const milestones = milestonesOf(followUp, initiative);
  return {
    followUp: facts.id,
    initiative: initiative.id,
    isLatest,
    number: initiative.number,
    title: initiative.title,
    theme: themeById.get(initiative.theme)?.title ?? initiative.theme,
    committee: facts.committee,
    asOf: facts.asOf,
    sequence: facts.sequence?.number ?? null,
    centres: initiative.responsible,
    standing: standingOf(followUp, initiative),
    economy: economyVerdict(followUp, initiative).name,
    rounds: rounds.map(({ label }, place) => [label, milestones[place]?.smiley ?? null]),
    economySmiley: initiative.economy?.smiley ?? null,
    texts: textsOf(initiative),
  };
}

interface CardRow {
  readonly card: Card;
}

/** Cards that lie together in their file, the least that a reader fetches. Those of another follow-up lie by themselves. */
export const CARDS_OF_GROUP = 8;

/** One column, so that a card lies in one place of its file. */
const COLUMNS = [archiveColumn<CardRow>("card", "text", ({ card }) => JSON.stringify(card))];

/** The cards of follow-ups, in their order and that of each document. */
export function cardsOf(followUps: readonly ArchivedFollowUp[]): readonly Card[] {
  return followUps.flatMap((of) =>
    of.followUp.initiatives.map((initiative) => cardOf({ ...of, initiative })),
  );
}

/** The archive's table of cards: one row an initiative of a follow-up. */
export function cardTable(cards: readonly Card[]): ArchiveTable {
  return archiveTable(
    COLUMNS,
    cards.map((card) => ({ card })),
  );
}
