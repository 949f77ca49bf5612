import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";

/** What a component needs that tells of one initiative. */
export interface InitiativeProps {
  /** That the initiative is of. */
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}
