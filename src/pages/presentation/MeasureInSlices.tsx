import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Slide } from "../../agreement/presentation/slides.ts";
import { afterPaint } from "../../device/afterPaint.ts";
import { inSlices } from "../../device/inSlices.ts";
import type { SlideContent } from "../../slides/slideContent.ts";
import type { Measurements, SlideLayouts } from "./Measurements.ts";
import { MeasureSlides } from "./MeasureSlides.tsx";

interface MeasureInSlicesProps {
  readonly followUp: FollowUp;
  readonly measurements: Measurements;
  readonly order: readonly Slide[];
  /** Told of the slides that the reader is about to see at once, and of all others now and then. */
  readonly onMeasured: () => void;
}

/** Milliseconds between two tellings: each draws the pages' numbers and lists anew. */
const TELLING = 300;
/** The slide that is shown, the next and the one before. */
const NEAR = 3;

/**
 * Measures slides one small batch after the other; what has been drawn is painted in between. All but the first is a transition,
 * which keeps back neither a key nor another screen that the reader opens meanwhile.
 */
export function MeasureInSlices({ followUp, measurements, order, onMeasured }: MeasureInSlicesProps) {
  const [batch, setBatch] = useState(0);
  const [made, setMade] = useState<MadeBatch | null>(null);
  const told = useRef(0);
  useEffect(() => {
    let isWanted = !measurements.areAll(order);
    const making = measurements.nextSteps(order);
    const make = async () => {
      const contents = await inSlices(making);
      const draw = () => setMade({ batch, order, contents });
      if (!isWanted) return;
      if (batch === 0) draw();
      else startTransition(draw);
    };
    const callOff = soon(batch, () => void (isWanted && make()));
    return () => {
      isWanted = false;
      callOff();
      making.return(NONE);
    };
  }, [measurements, order, batch]);
  const contents = made?.batch === batch && made.order === order ? made.contents : NONE;
  const onLayouts = useCallback(
    (layouts: SlideLayouts) => {
      const isNear = order.slice(0, NEAR).some((slide) => !measurements.bySlide.has(slide));
      measurements.add(contents, layouts);
      const isLast = measurements.areAll(order);
      setBatch((number) => number + 1);
      const now = performance.now();
      if (!isNear && !isLast && now - told.current < TELLING) return;
      told.current = now;
      onMeasured();
    },
    [measurements, contents, order, onMeasured],
  );
  if (contents.length === 0) return null;
  // The key replaces the elements for every batch, because measuring changes them.
  return <MeasureSlides key={batch} followUp={followUp} contents={contents} onMeasured={onLayouts} />;
}

/** What is measured in one go, and which go of which slides it is. */
interface MadeBatch {
  readonly batch: number;
  readonly order: readonly Slide[];
  readonly contents: readonly SlideContent[];
}

const NONE: readonly SlideContent[] = [];

/** Runs the task of a batch: the first at once, the next when the slide that is shown is painted, others in a task of their own. */
function soon(batch: number, task: () => void): () => void {
  if (batch === 1) return afterPaint(task);
  const timer = batch === 0 ? task() : setTimeout(task);
  return () => clearTimeout(timer ?? undefined);
}
