import { useEffect, useState } from "react";
import { afterPaint } from "./afterPaint.ts";
import { inSlices } from "./inSlices.ts";

/**
 * What `answer` says of each of `items`, worked out in slices; `null` until all of it is known. Both must stay the same
 * objects as long as the answers are wanted.
 */
export function useInSlices<Item, Answer>(
  items: readonly Item[],
  answer: (item: Item) => Answer,
): readonly Answer[] | null {
  const [known, setKnown] = useState<Known<Item, Answer> | null>(null);
  useEffect(() => {
    const work = answersOf(items, answer);
    const find = async () => {
      const answers = await inSlices(work);
      if (answers !== undefined) setKnown({ items, answer, answers });
    };
    const callOff = afterPaint(() => void find());
    return () => {
      callOff();
      work.return(undefined);
    };
  }, [items, answer]);
  return known?.items === items && known.answer === answer ? known.answers : null;
}

interface Known<Item, Answer> {
  readonly items: readonly Item[];
  readonly answer: (item: Item) => Answer;
  readonly answers: readonly Answer[];
}

function* answersOf<Item, Answer>(
  items: readonly Item[],
  answer: (item: Item) => Answer,
): Generator<void, readonly Answer[] | undefined> {
  const answers: Answer[] = [];
  for (const item of items) {
    answers.push(answer(item));
    yield;
  }
  return answers;
}
