import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import { NO_FILTER } from "../../agreement/filter/filter.ts";
import { filterAhead } from "../../agreement/filter/filterAhead.ts";
import { traitsAreKnown } from "../../agreement/filter/traits.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { areTextsRead, textsAhead } from "../../agreement/sorting/textsAhead.ts";
import { inSlices } from "../../device/inSlices.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { knownValues, type WorklistValues } from "../../links/worklist.ts";

/** Of more initiatives what filters need takes so long that it is worked out in slices before the list is drawn. */
const MANY = 20_000;
/** Of more initiatives the same holds for reading their texts. */
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
  const isReady = isListable(now);
  const last = useRef<Listable | null>(null);
  useLayoutEffect(() => {
    if (isReady) last.current = now;
  });
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (isReady) return undefined;
    let isWanted = true;
    void inSlices(workAhead(now)).then(() => {
      if (isWanted) drawAgain();
    });
    return () => {
      isWanted = false;
    };
  }, [now, isReady]);
  return { listable: isReady ? now : last.current, isReading: !isReady };
}

function isListable({ followUp, values }: Listable): boolean {
  const { length } = followUp.initiatives;
  return (
    (length <= MANY || traitsAreKnown(followUp)) && (length <= MANY_TO_READ || areTextsRead(followUp, values))
  );
}

function* workAhead({ followUp, values }: Listable): Generator<void, void> {
  if (!traitsAreKnown(followUp)) yield* filterAhead(followUp, NO_FILTER);
  yield* textsAhead(followUp, values);
}
