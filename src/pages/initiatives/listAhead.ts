import { mismatchesOf } from "../../agreement/contradictions/findContradictions.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { filtersAhead } from "../../components/filters/filtersAhead.ts";
import { inSlices } from "../../device/inSlices.ts";

/** As many rows as a high window shows. Of so many initiatives at most: rules read all of them before they answer. */
const FIRST_ROWS = 40;
const MOST_TO_QUESTION = 2000;

/** Works out what the list needs before it is drawn, where that takes long, and the first rows' marks, which move its columns. */
export async function listAhead(followUp: FollowUp): Promise<void> {
  await filtersAhead(followUp);
  if (followUp.initiatives.length <= MOST_TO_QUESTION) await inSlices(firstMarks(followUp));
}

function* firstMarks(followUp: FollowUp): Generator<void, void> {
  for (const initiative of followUp.initiatives.slice(0, FIRST_ROWS)) {
    mismatchesOf(followUp, initiative);
    yield;
  }
}
