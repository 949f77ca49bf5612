import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Slide } from "../../agreement/presentation/slides.ts";
import { afterPaint } from "../../device/afterPaint.ts";
import { inSlices } from "../../device/inSlices.ts";
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

/** Measures slides one small batch after the other; what has been drawn is painted in between. */
export function MeasureInSlices({ followUp, measurements, order, onMeasured }: MeasureInSlicesProps) {
  const [batch, setBatch] = useState(0);
  const [isResting, setResting] = useState(false);
  const told = useRef(0);
  useEffect(() => {
    if (!isResting) return undefined;
    let isWanted = true;
    const making = measurements.nextSteps(order);
    const make = async () => {
      await inSlices(making);
      if (isWanted) setResting(false);
    };
    // The slide that is shown first is painted first.
    const callOff = batch === 1 ? afterPaint(() => void make()) : soon(() => void make());
    return () => {
      isWanted = false;
      callOff();
    };
  }, [isResting, batch, measurements, order]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measurements grow from batch to batch.
  const contents = useMemo(
    () => (isResting ? [] : measurements.next(order)),
    [measurements, order, batch, isResting],
  );
  const onLayouts = useCallback(
    (layouts: SlideLayouts) => {
      const isNear = order.slice(0, NEAR).some((slide) => !measurements.bySlide.has(slide));
      measurements.add(contents, layouts);
      const isLast = measurements.areAll(order);
      setBatch((number) => number + 1);
      setResting(!isLast);
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

/** Runs `task` in a task of its own; answers how to call it off. */
function soon(task: () => void): () => void {
  const timer = setTimeout(task);
  return () => clearTimeout(timer);
}
