import type { FunctionComponent } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { FlowState } from "../flow/PagedFlow.tsx";

export interface ViewProps<Figures = FollowUp> {
  /** What the screen is about. */
  readonly figures: Figures;
  /** For its {@link PagedFlow}. */
  readonly flow: FlowState;
}

/** One of the things that a wall screen shows in turn. */
interface View<Figures = FollowUp> {
  readonly Component: FunctionComponent<ViewProps<Figures>>;
  /** How long it is shown where the address does not say. */
  readonly seconds: number;
  /** False when there is nothing to show; the usual rotation then leaves it out. */
  readonly applies: (figures: Figures) => boolean;
}

/** All that a wall screen can show, in the order of the usual rotation. */
export type Views<Figures, Name extends string> = Readonly<Record<Name, View<Figures>>>;
