import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Language } from "../../../text/messages.ts";
import type { FlowContent } from "../flow/PagedFlow.tsx";

/** One of the things that a wall screen shows in turn. */
interface View<Figures = FollowUp> {
  /** What it says; made anew only of other figures or in another language. */
  readonly content: (figures: Figures, language: Language) => FlowContent;
  /** How long it is shown where the address does not say. */
  readonly seconds: number;
  /** False when there is nothing to show; the usual rotation then leaves it out. */
  readonly applies: (figures: Figures) => boolean;
}

/** All that a wall screen can show, in the order of the usual rotation. */
export type Views<Figures, Name extends string> = Readonly<Record<Name, View<Figures>>>;
