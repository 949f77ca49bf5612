/** What the search chooses initiatives by and where their cards lie: one row a follow-up. */
import { ECONOMY_VERDICTS } from "../economy/verdict.ts";
import { STANDINGS } from "../effort/standing.ts";
import { type ArchiveTable, archiveColumn, archiveTable } from "./archiveColumn.ts";
import type { Card } from "./card.ts";
import { varints } from "./varints.ts";

/** A part of a file, from its byte `start` to its byte `end`, which is not included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface FollowUpTraits {
  /** The number of its partition in the archive's list. */
  readonly partition: number;
  readonly committee: string | null;
  readonly initiatives: number;
  /** For each initiative the place of its standing, and from there on as many steps for each place of its economy's verdict. */
  readonly verdicts: Uint8Array;
  /** Which centres are named together, as JSON, and for each initiative the place of its own there. */
  readonly responsible: string;
  readonly centres: Uint8Array;
  /** Where its cards begin in their file, and how long each group of them is. */
  readonly start: number;
  readonly lengths: Uint8Array;
}

/** The traits of a follow-up by its cards, of which there is at least one, and the groups that they lie in. */
export function followUpTraits(
  partition: number,
  cards: readonly Card[],
  groups: readonly ByteRange[],
): FollowUpTraits {
  const named = new Map<string, number>();
  const centres = cards.map(({ centres: names }) => {
    const key = JSON.stringify(names);
    const place = named.get(key) ?? named.size;
    named.set(key, place);
    return place;
  });
  return {
    partition,
    committee: cards[0]?.committee ?? null,
    initiatives: cards.length,
    verdicts: varints(
      cards.map(
        ({ standing, economy }) =>
          STANDINGS.indexOf(standing) + STANDINGS.length * ECONOMY_VERDICTS.indexOf(economy),
      ),
    ),
    responsible: `[${[...named.keys()].join()}]`,
    centres: varints(centres),
    start: groups[0]?.start ?? 0,
    lengths: varints(groups.map(({ start, end }) => end - start)),
  };
}

const column = archiveColumn<FollowUpTraits>;

const COLUMNS = [
  column("partition", "count", ({ partition }) => partition),
  column("committee", "text", ({ committee }) => committee),
  column("initiatives", "count", ({ initiatives }) => initiatives),
  column("verdicts", "bytes", ({ verdicts }) => verdicts),
  column("responsible", "text", ({ responsible }) => responsible),
  column("centres", "bytes", ({ centres }) => centres),
  column("start", "count", ({ start }) => start),
  column("lengths", "bytes", ({ lengths }) => lengths),
];

export function followUpTable(followUps: readonly FollowUpTraits[]): ArchiveTable {
  return archiveTable(COLUMNS, followUps);
}
