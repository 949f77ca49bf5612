import { mismatchesOf } from "../../agreement/contradictions/findContradictions.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { MANY_TEXTS } from "../../agreement/sliceThresholds.ts";
import { FILTERS } from "../../components/filters/filterPreparation.ts";
import { inSlices } from "../../device/inSlices.ts";
import { stepsLeft } from "../../device/useReady.ts";

/** As many rows as a high window shows. */
const FIRST_ROWS = 40;

/** Works out what the list needs before it is drawn, where that takes long, and the first rows' marks, which move its columns. */
export async function listAhead(followUp: FollowUp): Promise<void> {
  await inSlices(stepsLeft(followUp, FILTERS));
  // Rules read all texts before they answer.
  if (followUp.initiatives.length <= MANY_TEXTS) await inSlices(firstMarks(followUp));
}

function* firstMarks(followUp: FollowUp): Generator<void, void> {
  for (const initiative of followUp.initiatives.slice(0, FIRST_ROWS)) {
    mismatchesOf(followUp, initiative);
    yield;
  }
}
