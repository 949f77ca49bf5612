import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { areTextsRead, textSteps } from "../../agreement/sorting/textSteps.ts";
import { areFiltersKnown, filtersAhead } from "../../components/filters/filtersAhead.ts";
import { inSlices } from "../../device/inSlices.ts";
import { useReady } from "../../device/useReady.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { knownValues, type WorklistValues } from "../../links/worklist.ts";

/** Of more initiatives reading their texts takes so long that it is done in slices before the list is drawn. */
const MANY_TO_READ = 2000;

/** A follow-up with what the address asks of it, as a list can be drawn. */
export interface Listable {
  readonly followUp: FollowUp;
  /** Without the values that this follow-up does not have. */
  readonly values: WorklistValues;
}

/**
 * The follow-up and what the address asks of it, once that can be listed without holding the page up: of most at once. Until
 * then the last that could be, `null` where nothing could, and `isReading`.
 */
export function useListable(followUp: FollowUp): {
  readonly listable: Listable | null;
  readonly isReading: boolean;
} {
  const { values: asked } = useParameters(initiativesParameters);
  const now = useMemo(
    (): Listable => ({ followUp, values: knownValues(followUp, asked).values }),
    [followUp, asked],
  );
  const listable = useReady(now, isListable, workAhead);
  return { listable, isReading: listable !== now };
}

function isListable({ followUp, values }: Listable): boolean {
  return (
    areFiltersKnown(followUp) &&
    (followUp.initiatives.length <= MANY_TO_READ || areTextsRead(followUp, values))
  );
}

async function workAhead({ followUp, values }: Listable): Promise<void> {
  await filtersAhead(followUp);
  await inSlices(textSteps(followUp, values));
}
