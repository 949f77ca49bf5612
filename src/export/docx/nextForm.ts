import { newId } from "../../agreement/corrections/newIds.ts";
import { firstDay } from "../../agreement/danish/dates.ts";
import { buildFollowUp, type FollowUp } from "../../agreement/followUp.ts";
import type { FollowUpFacts, Round } from "../../agreement/format/schema.ts";
import type { FormFields } from "./initiativeTable.ts";

/** Every round of the follow-up, whether it was rated or not. */
export const EVERY_ROUND = { isEvery: true } as const;

/** Which round a form asks for: one by its id, a new one by its name, every one; `null` for the next one, or every one where none is left. */
export type FormRound = string | { readonly label: string } | typeof EVERY_ROUND | null;

interface NextForm {
  readonly followUp: FollowUp;
  readonly fields: FormFields;
}

/** The round after the last that anything is rated in; `null` where there is none. */
export function nextRound({ facts }: Pick<FollowUp, "facts">): Round | null {
  return facts.rounds[lastRated(facts) + 1] ?? null;
}

/**
 * The form for the follow-up on another round. Its title counts as many further as the round stands behind the last that was rated, and
 * no further than there are rounds; it has no day yet. Where no round is left and none is asked for, every milestone is to be
 * reported again, by the same follow-up.
 */
export function nextForm({ facts }: FollowUp, asked: FormRound): NextForm {
  const fresh =
    asked !== null && typeof asked === "object" && "label" in asked ? newRound(facts, asked.label) : null;
  const rounds = fresh === null ? facts.rounds : [...facts.rounds, fresh];
  const known = typeof asked === "string" ? asked : asked === null ? nextRound({ facts })?.id : undefined;
  const round = fresh?.id ?? known ?? null;
  const at = rounds.findIndex(({ id }) => id === round);
  const blank = { text: null, status: null, smiley: null, source: null };
  const next: FollowUpFacts = {
    ...facts,
    asOf: null,
    rounds,
    sequence: at === -1 ? facts.sequence : sequenceAt(facts, at, rounds.length),
    document: facts.document === null ? null : { ...facts.document, title: null },
    initiatives:
      fresh === null
        ? facts.initiatives
        : facts.initiatives.map((one) => ({
            ...one,
            milestones: [...one.milestones, { ...blank, round: fresh.id }],
          })),
  };
  return { followUp: buildFollowUp(next), fields: { round } };
}

function lastRated({ initiatives, rounds }: FollowUpFacts): number {
  const rated = new Set(
    initiatives.flatMap(({ milestones }) =>
      milestones.filter(({ smiley }) => smiley !== null).map((milestone) => milestone.round),
    ),
  );
  return rounds.findLastIndex(({ id }) => rated.has(id));
}

/** Which follow-up reports the round number `at` of `count`. */
function sequenceAt(facts: FollowUpFacts, at: number, count: number): FollowUpFacts["sequence"] {
  const { sequence } = facts;
  const number = sequence?.number ?? null;
  const steps = at - lastRated(facts);
  if (sequence === null || number === null || steps === 0) return sequence;
  // A document may show some of the rounds only.
  const most = number <= facts.rounds.length ? count : Number.POSITIVE_INFINITY;
  const counted = Math.min(number + steps, most);
  if (counted < 1) return null;
  return counted === number ? sequence : { number: counted, isLast: false };
}

function newRound({ rounds }: FollowUpFacts, label: string): Round {
  const ids = rounds.map(({ id }) => id);
  return { id: newId(ids, null, label), label, date: firstDay(label) };
}
