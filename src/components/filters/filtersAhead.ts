import { NO_FILTER } from "../../agreement/filter/filter.ts";
import { filterSteps } from "../../agreement/filter/filterSteps.ts";
import { traitsAreKnown } from "../../agreement/filter/traits.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { inSlices } from "../../device/inSlices.ts";

/** Of more initiatives what filters need takes so long that it is worked out in slices before a screen is drawn. */
const MANY = 20_000;

/** True where initiatives can be filtered at once. */
export function areFiltersKnown(followUp: FollowUp): boolean {
  return followUp.initiatives.length <= MANY || traitsAreKnown(followUp);
}

/** Works out what filters need, where that takes long. */
export async function filtersAhead(followUp: FollowUp): Promise<void> {
  if (!areFiltersKnown(followUp)) await inSlices(filterSteps(followUp, NO_FILTER));
}
