import { NO_FILTER } from "../../agreement/filter/filter.ts";
import { filterSteps } from "../../agreement/filter/filterSteps.ts";
import { traitsAreKnown } from "../../agreement/filter/traits.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { MANY_FACTS } from "../../agreement/sliceThresholds.ts";
import type { Preparation } from "../../device/useReady.ts";

/** What filters need of many initiatives. */
export const FILTERS: Preparation<FollowUp> = {
  isReady: (followUp) => followUp.initiatives.length <= MANY_FACTS || traitsAreKnown(followUp),
  steps: (followUp) => filterSteps(followUp, NO_FILTER),
};
