import { useEffect, useState } from "react";
import { afterPaint } from "./afterPaint.ts";

/** Milliseconds of work at a time: the browser answers the reader in between. */
const SLICE = 8;

/**
 * What `answer` says of each of `items`, worked out in short slices; `null` until all of it is known. Both must stay the
 * same objects as long as the answers are wanted.
 */
export function useInSlices<Item, Answer>(
  items: readonly Item[],
  answer: (item: Item) => Answer,
): readonly Answer[] | null {
  const [known, setKnown] = useState<Known<Item, Answer> | null>(null);
  useEffect(() => {
    const answers: Answer[] = [];
    const work = () => {
      const end = performance.now() + SLICE;
      for (let at = answers.length; at < items.length && performance.now() < end; at++) {
        answers.push(answer(items[at] as Item));
      }
      if (answers.length === items.length) setKnown({ items, answer, answers });
      else timer = setTimeout(work);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const callOff = afterPaint(work);
    return () => {
      callOff();
      clearTimeout(timer);
    };
  }, [items, answer]);
  return known?.items === items && known.answer === answer ? known.answers : null;
}

interface Known<Item, Answer> {
  readonly items: readonly Item[];
  readonly answer: (item: Item) => Answer;
  readonly answers: readonly Answer[];
}
