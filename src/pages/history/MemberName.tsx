import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { LinkedInitiative } from "../../components/names/LinkedInitiative.tsx";

interface MemberNameProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative | null;
}

/** An initiative as one of the follow-ups names it, with a link to its screen there. */
export function MemberName({ followUp, initiative }: MemberNameProps) {
  return initiative && <LinkedInitiative followUp={followUp} initiative={initiative} />;
}
