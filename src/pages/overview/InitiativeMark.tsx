import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { ContradictionMark } from "../../components/quotes/ContradictionMark.tsx";

interface InitiativeMarkProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** How many things that the document says of an initiative do not fit together. */
export function InitiativeMark({ followUp, initiative }: InitiativeMarkProps) {
  return <ContradictionMark followUp={followUp} initiative={initiative} />;
}
