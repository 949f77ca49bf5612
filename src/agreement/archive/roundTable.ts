import { correctedPlaces } from "../corrections/correctedPlaces.ts";
import { milestonesOf } from "../followUp.ts";
import type { Milestone, Round } from "../format/schema.ts";
import { type ArchiveColumn, type ArchiveTable, archiveColumn, archiveTable } from "./archiveColumn.ts";
import {
  type ArchivedFollowUp,
  INITIATIVE_COLUMNS,
  INITIATIVE_TEXTS,
  type OfInitiative,
} from "./initiativeColumns.ts";

/** An initiative in one round of its follow-up. */
export interface RoundRow extends OfInitiative {
  readonly round: Round;
  /** 0-based. */
  readonly place: number;
  /** `null` where the document has no row for the round. */
  readonly milestone: Milestone | null;
}

const column = archiveColumn<RoundRow>;

export const ROUND_COLUMNS: readonly ArchiveColumn<RoundRow>[] = [
  ...INITIATIVE_COLUMNS,
  column("round_number", "count", ({ place }) => place + 1),
  column("round_id", "text", ({ round }) => round.id),
  column("round_label", "text", ({ round }) => round.label),
  column("round_date", "date", ({ round }) => round.date),
  column("is_latest_round", "flag", ({ followUp, place }) => place === followUp.latestRated),
  column("has_milestone", "flag", ({ milestone }) => milestone !== null),
  column("smiley", "text", ({ milestone }) => milestone?.smiley ?? null),
  column("source_from_line", "count", ({ milestone }) => milestone?.source?.from ?? null),
  column("source_to_line", "count", ({ milestone }) => milestone?.source?.to ?? null),
  column("corrected", "texts", ({ followUp, initiative, milestone }) => {
    const { corrections, initiatives } = followUp.facts;
    if (corrections === undefined || milestone === null) return [];
    const place = `initiatives[${initiatives.indexOf(initiative)}]`;
    return correctedPlaces(corrections, `${place}.milestones[${initiative.milestones.indexOf(milestone)}]`);
  }),
  ...INITIATIVE_TEXTS,
  column("milestone_text", "text", ({ milestone }) => milestone?.text ?? null),
  column("milestone_status", "text", ({ milestone }) => milestone?.status ?? null),
  column("milestone_parts", "text", ({ milestone }) =>
    milestone?.parts === undefined ? null : JSON.stringify(milestone.parts),
  ),
];

/**
 * One row for each initiative in each round of its follow-up, whether the document has a milestone there or not; in the order
 * of the follow-ups, of each document, and of the rounds.
 */
export function roundRows(followUps: readonly ArchivedFollowUp[]): readonly RoundRow[] {
  return followUps.flatMap((of) =>
    of.followUp.initiatives.flatMap((initiative) => {
      const milestones = milestonesOf(of.followUp, initiative);
      return of.followUp.rounds.map((round, place) => ({
        ...of,
        initiative,
        round,
        place,
        milestone: milestones[place] ?? null,
      }));
    }),
  );
}

/** The archive's table of rounds. */
export function roundTable(followUps: readonly ArchivedFollowUp[]): ArchiveTable {
  return archiveTable(ROUND_COLUMNS, roundRows(followUps));
}
