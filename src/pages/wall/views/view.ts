import type { FunctionComponent } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { FlowState } from "../flow/PagedFlow.tsx";

export interface ViewProps {
  readonly followUp: FollowUp;
  /** For its {@link PagedFlow}. */
  readonly flow: FlowState;
}

/** One of the things that a wall screen shows in turn. */
export interface View {
  readonly Component: FunctionComponent<ViewProps>;
  /** How long it is shown where the address does not say. */
  readonly seconds: number;
  /** False when there is nothing to show; the usual rotation then leaves it out. */
  readonly applies: (followUp: FollowUp) => boolean;
}
