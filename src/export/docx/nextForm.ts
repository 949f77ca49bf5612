import { buildFollowUp, type FollowUp } from "../../agreement/followUp.ts";
import type { FormFields } from "./initiativeTable.ts";

interface NextForm {
  readonly followUp: FollowUp;
  readonly fields: FormFields;
}

/**
 * The form for the follow-up after this one: the round after the last that was rated is to be reported, or `round`
 * where it is given. Where no round is left every milestone is. Its title counts one further, and it has no day yet.
 */
export function nextForm({ facts }: FollowUp, round: string | null): NextForm {
  const rated = new Set(
    facts.initiatives.flatMap(({ milestones }) =>
      milestones.filter(({ smiley }) => smiley !== null).map((milestone) => milestone.round),
    ),
  );
  const last = facts.rounds.findLastIndex(({ id }) => rated.has(id));
  const number = facts.sequence?.number ?? null;
  const next = {
    ...facts,
    asOf: null,
    sequence: number === null ? null : { number: number + 1, isLast: false },
    document: facts.document === null ? null : { ...facts.document, title: null },
  };
  return { followUp: buildFollowUp(next), fields: { round: round ?? facts.rounds[last + 1]?.id ?? null } };
}
