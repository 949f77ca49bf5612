import { useCallback, useMemo, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Slide } from "../../agreement/presentation/slides.ts";
import { useSteps } from "../../device/useSteps.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { DeckLengths } from "./DeckLengths.ts";
import type { StartChoice } from "./startChoices.ts";

/** More slides than this are not laid out only to be counted. */
const MOST_SLIDES = 400;
const NONE: readonly Slide[] = [];

/**
 * How long the presentations are that can be begun with, and what is to be measured for it. A length that is still being
 * counted is not given: it would be said in other words a moment later. `isFree` is false while the presentation itself is
 * still being laid out: its slides come first.
 */
export function useDeckLengths(followUp: FollowUp, choices: readonly StartChoice[], isFree: boolean) {
  const language = useLanguage();
  const lengths = useMemo(() => new DeckLengths(followUp, language), [followUp, language]);
  const isAdded = useSteps(useCallback(() => addAll(lengths, choices), [lengths, choices])) !== null;
  const [, setSeen] = useState(0);
  const onMeasured = useCallback(() => setSeen((times) => times + 1), []);
  const isCountable = lengths.slides().length <= MOST_SLIDES;
  const order = useMemo(
    () => (isAdded && isFree && isCountable ? lengths.slides() : NONE),
    [lengths, isAdded, isFree, isCountable],
  );
  return {
    lengthOf: (choice: StartChoice) => {
      const length = lengths.lengthOf(choice);
      return length?.isCounted || !isCountable ? length : undefined;
    },
    measuring: { measurements: lengths.measurements, order, onMeasured },
  };
}

function* addAll(lengths: DeckLengths, choices: readonly StartChoice[]): Generator<void, void> {
  for (const choice of choices) yield* lengths.add(choice);
}
