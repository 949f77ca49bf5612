import { centresOf, nameId } from "../centres/centres.ts";
import type { DateRange } from "../danish/dates.ts";
import { type OpenMilestone, openMilestones } from "../effort/openMilestones.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { afterlife } from "./afterlife.ts";
import type { Commitment } from "./commitment.ts";

/** Something a follow-up leaves open: a promise for later, or a milestone that was not met. */
export type OpenEnd =
  | {
      readonly type: "commitment";
      readonly initiative: Initiative;
      readonly date: DateRange | null;
      readonly commitment: Commitment;
    }
  | {
      readonly type: "milestone";
      readonly initiative: Initiative;
      readonly date: null;
      readonly milestone: OpenMilestone;
    };

/** All open ends, or those of some initiatives: the promises as {@link afterlife} orders them, then the open milestones, which have no new date. */
export function openEnds(
  followUp: FollowUp,
  isWanted: (initiative: Initiative) => boolean = () => true,
): readonly OpenEnd[] {
  const promises = afterlife(followUp).map(
    (commitment) =>
      ({ type: "commitment", initiative: commitment.initiative, date: commitment.date, commitment }) as const,
  );
  const missed = openMilestones(followUp).map(
    (milestone) => ({ type: "milestone", initiative: milestone.initiative, date: null, milestone }) as const,
  );
  return [...promises, ...missed].filter(({ initiative }) => isWanted(initiative));
}

/**
 * The open ends by responsible centre id, in the order the document first names the centres; under `null` those without
 * a centre. Centres without open ends have no entry. An open end of several centres stands in full at each.
 */
export function openEndsByCentre(
  followUp: FollowUp,
  ends: readonly OpenEnd[] = openEnds(followUp),
): ReadonlyMap<string | null, readonly OpenEnd[]> {
  const byCentre = new Map<string | null, OpenEnd[]>(
    [...centresOf(followUp).map(({ id }) => id), null].map((id) => [id, []]),
  );
  for (const end of ends) {
    const centres = new Set<string | null>(end.initiative.responsible.map(nameId));
    for (const id of centres.size > 0 ? centres : [null]) byCentre.get(id)?.push(end);
  }
  return new Map([...byCentre].filter(([, ends]) => ends.length > 0));
}

/** The open ends of a whole agreement by committee id, in the order of the committees; those without any have no entry. */
export function openEndsByCommittee(
  { union }: FollowUp,
  ends: readonly OpenEnd[],
): ReadonlyMap<string, readonly OpenEnd[]> {
  const byCommittee = Map.groupBy(ends, ({ initiative }) => union?.partOf.get(initiative.id)?.id);
  return new Map(
    (union?.committees ?? []).flatMap(({ id }) => {
      const own = byCommittee.get(id);
      return own === undefined ? [] : [[id, own]];
    }),
  );
}
