import { mismatchesOf } from "../../agreement/contradictions/findContradictions.ts";
import { NO_FILTER } from "../../agreement/filter/filter.ts";
import { filterAhead } from "../../agreement/filter/filterAhead.ts";
import { traitsAreKnown } from "../../agreement/filter/traits.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { inSlices } from "../../device/inSlices.ts";

/** Of more initiatives what filters need takes so long that it is worked out in slices before the list is drawn. */
const MANY = 20_000;

/** As many rows as a high window shows. Of so many initiatives at most: rules read all of them before they answer. */
const FIRST_ROWS = 40;
const MOST_TO_QUESTION = 2000;

/** True where a list can be narrowed at once. */
export function areFiltersKnown(followUp: FollowUp): boolean {
  return followUp.initiatives.length <= MANY || traitsAreKnown(followUp);
}

/** Works out what the list needs before it is drawn, where that takes long, and the first rows' marks, which move its columns. */
export async function listAhead(followUp: FollowUp): Promise<void> {
  if (!areFiltersKnown(followUp)) await inSlices(filterAhead(followUp, NO_FILTER));
  if (followUp.initiatives.length <= MOST_TO_QUESTION) await inSlices(firstMarks(followUp));
}

function* firstMarks(followUp: FollowUp): Generator<void, void> {
  for (const initiative of followUp.initiatives.slice(0, FIRST_ROWS)) {
    mismatchesOf(followUp, initiative);
    yield;
  }
}
