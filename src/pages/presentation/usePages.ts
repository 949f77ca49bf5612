import { useCallback, useEffect, useMemo, useState } from "react";
import type { Slide } from "../../agreement/presentation/slides.ts";
import { DeckPages, type Page } from "./DeckPages.ts";
import { type ContentSteps, Measurements } from "./Measurements.ts";

interface LaidOut {
  /** Every page; a slide that is not measured yet has one that stands for it. */
  readonly pages: readonly Page[];
  /** True when every slide is measured: only then are the pages' numbers known. */
  readonly isComplete: boolean;
  readonly measurements: Measurements;
  /** The slides in the order in which they are to be measured; empty until the typeface is here. */
  readonly order: readonly Slide[];
  /** To be called when {@link measurements} has grown and the pages are to show it. */
  readonly onMeasured: () => void;
}

/**
 * The pages of some slides, of which the first `mainCount` are the deck and the others its appendix, measured in the real layout and the real typeface. The slide that the page `wanted` belongs to is
 * measured first, its neighbours next, and the others in slices that leave the browser time for the reader. The pages of a
 * slide's contents follow one another.
 */
export function usePages(
  slides: readonly Slide[],
  mainCount: number,
  stepsOf: ContentSteps,
  wanted: string | null,
): LaidOut {
  const fontIsHere = useFont();
  // Layouts of an earlier language or choice are dropped.
  const measurements = useMemo(() => new Measurements(stepsOf), [stepsOf]);
  const [seen, setSeen] = useState(0);
  const onMeasured = useCallback(() => setSeen((times) => times + 1), []);
  const deck = useMemo(
    () => new DeckPages(slides, mainCount, measurements),
    [slides, mainCount, measurements],
  );
  const place = deck.placeOf(wanted);
  const order = useMemo(() => (fontIsHere ? nearestFirst(slides, place) : []), [slides, place, fontIsHere]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the deck grows without being replaced.
  const pages = useMemo(() => deck.now(), [deck, seen]);
  const isComplete = slides.length > 0 && pages.every(({ layout }) => layout !== null);
  return { pages, isComplete, measurements, order, onMeasured };
}

/** A slide, those beside it, then all others in their order. */
function nearestFirst(slides: readonly Slide[], place: number): readonly Slide[] {
  const first = [slides[place], slides[place + 1], slides[place - 1]].filter((slide) => slide !== undefined);
  return [...first, ...slides.filter((slide) => !first.includes(slide))];
}

/** True when the typeface is loaded, or failed to load: line breaks depend on it. */
function useFont(): boolean {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    const settle = () => setHere(true);
    document.fonts.load('32px "Public Sans"').then(settle, settle);
  }, []);
  return isHere;
}
