import { centresOf, rememberedNameIds } from "../centres/centres.ts";
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

/** All open ends: the promises as {@link afterlife} orders them, then the open milestones, which have no new date. */
export function openEnds(followUp: FollowUp): readonly OpenEnd[] {
  return [
    ...afterlife(followUp).map(
      (commitment) =>
        ({
          type: "commitment",
          initiative: commitment.initiative,
          date: commitment.date,
          commitment,
        }) as const,
    ),
    ...openMilestones(followUp).map(
      (milestone) =>
        ({ type: "milestone", initiative: milestone.initiative, date: null, milestone }) as const,
    ),
  ];
}

/**
 * The open ends by responsible centre id, in the order the document first names the centres; under `null` those without
 * a centre. Centres without open ends have no entry. An open end of several centres stands in full at each.
 */
export function openEndsByCentre(followUp: FollowUp): ReadonlyMap<string | null, readonly OpenEnd[]> {
  const idOf = rememberedNameIds();
  const byCentre = new Map<string | null, OpenEnd[]>(
    [...centresOf(followUp).map(({ id }) => id), null].map((id) => [id, []]),
  );
  for (const end of openEnds(followUp)) {
    const centres = new Set<string | null>(end.initiative.responsible.map(idOf));
    for (const id of centres.size > 0 ? centres : [null]) byCentre.get(id)?.push(end);
  }
  return new Map([...byCentre].filter(([, ends]) => ends.length > 0));
}
