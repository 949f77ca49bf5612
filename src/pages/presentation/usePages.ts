import { useCallback, useEffect, useMemo, useState } from "react";
import type { Slide } from "../../agreement/presentation/slides.ts";
import { pageName, slideName } from "../../links/presentation.ts";
import type { SlideContent } from "../../slides/slideContent.ts";
import { titleLength } from "../../slides/titleLength.ts";
import { Measurements, type SlideLayouts } from "./Measurements.ts";
import { type SlideLayout, TEXT_SIZES } from "./SlideView.tsx";

/** One page of the presentation, as it is on screen, in print and in the overview. */
export interface Page {
  /** Its name in the address. */
  readonly name: string;
  readonly slide: Slide;
  readonly isAppendix: boolean;
  /** Made when it is first asked for. */
  readonly content: SlideContent;
  /** `null` until its slide is measured: it stands for all of the slide's pages until then. */
  readonly layout: SlideLayout | null;
  /** Which page of its slide: 0-based, and of how many. */
  readonly part: number;
  readonly parts: number;
}

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
  contentsOf: (slide: Slide) => readonly SlideContent[],
  wanted: string | null,
): LaidOut {
  const fontIsHere = useFont();
  // Layouts of an earlier language or choice are dropped.
  const measurements = useMemo(() => new Measurements(contentsOf), [contentsOf]);
  const [seen, setSeen] = useState(0);
  const onMeasured = useCallback(() => setSeen((times) => times + 1), []);
  const place = wantedPlace(slides, wanted);
  const order = useMemo(() => (fontIsHere ? nearestFirst(slides, place) : []), [slides, place, fontIsHere]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measurements grow without being replaced.
  const pages = useMemo(
    () =>
      slides.flatMap((slide, index) =>
        pagesOf(
          slide,
          index >= mainCount,
          contentsOf,
          measurements.bySlide.get(slide) ?? certainLayouts(slide, contentsOf),
        ),
      ),
    [slides, mainCount, contentsOf, measurements, seen],
  );
  const isComplete = slides.length > 0 && pages.every(({ layout }) => layout !== null);
  return { pages, isComplete, measurements, order, onMeasured };
}

function pagesOf(
  slide: Slide,
  isAppendix: boolean,
  contentsOf: (slide: Slide) => readonly SlideContent[],
  layouts: SlideLayouts | undefined,
): readonly Page[] {
  const own = (layouts ?? [[null]]).flatMap((pages, place) => pages.map((layout) => ({ place, layout })));
  return own.map(({ place, layout }, part) => ({
    name: pageName(slide, part),
    slide,
    isAppendix,
    get content() {
      const content = contentsOf(slide)[place];
      if (content === undefined) throw new Error("A slide without a content");
      return content;
    },
    layout,
    part,
    parts: own.length,
  }));
}

/** What stands above and below a short title fits the slide in the largest letters. In characters of its data. */
const SHORT_LINES = 500;

/** The layouts of a slide that need no measuring: a short title's, which is what a reader waits for. */
function certainLayouts(
  slide: Slide,
  contentsOf: (slide: Slide) => readonly SlideContent[],
): SlideLayouts | undefined {
  if (slide.kind !== "title") return undefined;
  const contents = contentsOf(slide);
  return contents.every(isShort)
    ? contents.map(() => [{ size: TEXT_SIZES[0], headScale: 1, tableHeadScale: 1, columns: [[]] }])
    : undefined;
}

function isShort({ title, eyebrow, lead }: SlideContent): boolean {
  return (
    titleLength(title) === "short" && (eyebrow?.length ?? 0) + JSON.stringify(lead).length <= SHORT_LINES
  );
}

/** The 0-based place of the slide that a page belongs to; the first where none is named or none is so named. */
function wantedPlace(slides: readonly Slide[], wanted: string | null): number {
  if (wanted === null) return 0;
  const name = wanted.replace(/~\d+$/, "");
  const place = slides.findIndex((slide) => [wanted, name].includes(slideName(slide)));
  return Math.max(0, place);
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
