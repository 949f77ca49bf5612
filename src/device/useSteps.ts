import { useEffect, useState } from "react";
import { afterPaint } from "./afterPaint.ts";
import { inSlices } from "./inSlices.ts";

/**
 * What `begin`'s steps lead to, worked out in slices when what was drawn is painted; `null` until then. It must stay the same
 * function as long as that is wanted.
 */
export function useSteps<Answer>(begin: () => Generator<void, Answer>): Answer | null {
  const [known, setKnown] = useState<{ readonly of: typeof begin; readonly answer: Answer } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const work = begin();
    const find = async () => {
      const answer = await inSlices(work);
      if (isWanted) setKnown({ of: begin, answer });
    };
    const callOff = afterPaint(() => void find());
    return () => {
      isWanted = false;
      callOff();
      // What nobody wants is ended; its answer is not looked at.
      work.return(undefined as never);
    };
  }, [begin]);
  return known?.of === begin ? known.answer : null;
}
