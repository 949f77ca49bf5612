import type { FollowUp } from "../followUp.ts";
import { choiceSets } from "./choiceSets.ts";
import { comparedRounds, type FilterRounds } from "./comparedRounds.ts";
import { CRITERION_KEYS } from "./criteria.ts";
import { traitSteps } from "./traits.ts";

/** Works out, in steps, what every filter and the counts beside its choices need. */
export function* filterSteps(followUp: FollowUp, filter: FilterRounds): Generator<void, void> {
  yield* traitSteps(followUp);
  const rounds = comparedRounds(followUp, filter);
  for (const key of CRITERION_KEYS) {
    choiceSets({ followUp, rounds }, key);
    yield;
  }
}
