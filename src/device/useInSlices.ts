import { useCallback } from "react";
import { useSteps } from "./useSteps.ts";

/**
 * What `answer` says of each of `items`, worked out in slices; `null` until all of it is known. Both must stay the same
 * objects as long as the answers are wanted.
 */
export function useInSlices<Item, Answer>(
  items: readonly Item[],
  answer: (item: Item) => Answer,
): readonly Answer[] | null {
  return useSteps(useCallback(() => answersOf(items, answer), [items, answer]));
}

function* answersOf<Item, Answer>(
  items: readonly Item[],
  answer: (item: Item) => Answer,
): Generator<void, readonly Answer[]> {
  const answers: Answer[] = [];
  for (const item of items) {
    answers.push(answer(item));
    yield;
  }
  return answers;
}
