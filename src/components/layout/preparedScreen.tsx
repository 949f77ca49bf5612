import type { FunctionComponent } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { inSlices } from "../../device/inSlices.ts";
import { type Preparation, stepsLeft, useReady } from "../../device/useReady.ts";
import type { Preloadable } from "../../site/preloaded.ts";

interface FollowUpProps {
  readonly followUp: FollowUp;
}

interface PreparedProps extends FollowUpProps {
  /** The follow-up once it is prepared, until then the one before; `null` where none was. */
  readonly prepared: FollowUp | null;
}

/**
 * A screen that needs what takes long to work out of many initiatives: it waits for that in slices, ahead of its opening as after
 * it.
 */
export function preparedScreen(
  preparation: Preparation<FollowUp>,
  Screen: FunctionComponent<PreparedProps>,
): Preloadable<FollowUpProps> {
  const Prepared = ({ followUp }: FollowUpProps) => (
    <Screen followUp={followUp} prepared={useReady(followUp, preparation)} />
  );
  Prepared.ahead = ({ followUp }: FollowUpProps) => inSlices(stepsLeft(followUp, preparation));
  return Prepared;
}
