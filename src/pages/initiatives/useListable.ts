import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { MANY_TEXTS } from "../../agreement/sliceThresholds.ts";
import { areTextsRead, textSteps } from "../../agreement/sorting/textSteps.ts";
import { FILTERS } from "../../components/filters/filterPreparation.ts";
import { type Preparation, stepsLeft, useReady } from "../../device/useReady.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { knownValues, type WorklistValues } from "../../links/worklist.ts";

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
  const listable = useReady(now, LISTING);
  return { listable, isReading: listable !== now };
}

const LISTING: Preparation<Listable> = {
  isReady: ({ followUp, values }) =>
    FILTERS.isReady(followUp) &&
    (followUp.initiatives.length <= MANY_TEXTS || areTextsRead(followUp, values)),
  *steps({ followUp, values }) {
    yield* stepsLeft(followUp, FILTERS);
    yield* textSteps(followUp, values);
  },
};
