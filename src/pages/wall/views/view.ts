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
  /** How long it stands where the address does not say. */
  readonly seconds: number;
  /** False when there is nothing to show, so that it is no part of the usual rotation. */
  readonly applies: (followUp: FollowUp) => boolean;
}
