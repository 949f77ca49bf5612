import { contradictionsOf } from "../../agreement/contradictions/findContradictions.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { ContradictionMark } from "../../components/quotes/ContradictionMark.tsx";

interface InitiativeMarkProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** How many contradictions concern an initiative. */
export function InitiativeMark({ followUp, initiative }: InitiativeMarkProps) {
  return <ContradictionMark contradictions={contradictionsOf(followUp, initiative)} />;
}
