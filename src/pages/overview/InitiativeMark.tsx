import { use, useLayoutEffect, useState } from "react";
import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";
import { mismatchesOf } from "../../agreement/contradictions/findContradictions.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { areSame, KnownMark } from "../../components/quotes/ContradictionMark.tsx";
import { useDrawnWhole } from "../../device/paper.ts";
import { queueAfterPaint } from "../../device/queueAfterPaint.ts";
import { MarkedFollowUp } from "./MarkedFollowUp.ts";

/**
 * How many things that the document says of an initiative do not fit together. The rules read whole texts: the mark comes when
 * what is around it is on screen, but on paper at once, and after a refresh with what changed.
 */
export function InitiativeMark({ initiative }: { readonly initiative: Initiative }) {
  const marked = use(MarkedFollowUp);
  const isAwaited = useDrawnWhole();
  const [found, setFound] = useState<readonly Contradiction[] | null>(null);
  const isWanted = isAwaited || found !== null;
  useLayoutEffect(() => {
    if (marked === null) return undefined;
    const look = () => {
      const { followUp } = marked;
      // Another reading of it may be drawn in a moment.
      if (followUp.initiativeById.get(initiative.id) !== initiative) return;
      const now = mismatchesOf(followUp, initiative);
      setFound((last) => (last !== null && areSame(now, last) ? last : now));
    };
    const stop = marked.subscribe(look);
    if (isWanted) look();
    const callOff = isWanted ? undefined : queueAfterPaint(look);
    return () => {
      stop();
      callOff?.();
    };
  }, [marked, initiative, isWanted]);
  return found && <KnownMark contradictions={found} />;
}
