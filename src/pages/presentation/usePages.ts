import { useCallback, useEffect, useMemo, useState } from "react";
import type { Slide } from "../../agreement/presentation/slides.ts";
import { pageName, slideName } from "../../links/presentation.ts";
import type { SlideContent } from "../../slides/slideContent.ts";
import type { SlideLayout } from "./SlideView.tsx";

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

/** How many slides are measured in one go, after the one that is shown first. */
const BATCH = 6;

interface LaidOut {
  /** Every page; a slide that is not measured yet has one that stands for it. */
  readonly pages: readonly Page[];
  /** True when every slide is measured: only then are the pages' numbers known. */
  readonly isComplete: boolean;
  /** A number that differs from batch to batch. */
  readonly batch: number;
  /** The slides to be measured now, with all their contents. */
  readonly unmeasured: readonly Slide[];
  readonly onMeasured: (layouts: readonly (readonly SlideLayout[])[]) => void;
}

/** The layouts of each of a slide's contents. */
type Layouts = ReadonlyMap<Slide, readonly (readonly SlideLayout[])[]>;

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
  const [measured, setMeasured] = useState<{ readonly of: typeof contentsOf; readonly layouts: Layouts }>({
    of: contentsOf,
    layouts: new Map(),
  });
  const layouts = measured.of === contentsOf ? measured.layouts : NONE;
  const [isResting, setResting] = useState(false);
  const isComplete = layouts.size === slides.length;
  useEffect(() => {
    if (!isResting) return undefined;
    const timer = setTimeout(() => setResting(false));
    return () => clearTimeout(timer);
  }, [isResting]);

  const place = wantedPlace(slides, wanted);
  const unmeasured = useMemo(() => {
    if (!fontIsHere || isResting) return [];
    const wantedSlide = slides[place];
    if (wantedSlide !== undefined && !layouts.has(wantedSlide)) return [wantedSlide];
    return nearestFirst(slides, place)
      .filter((slide) => !layouts.has(slide))
      .slice(0, BATCH);
  }, [slides, layouts, place, fontIsHere, isResting]);
  const onMeasured = useCallback(
    (pages: readonly (readonly SlideLayout[])[]) => {
      let next = 0;
      const laidOut = unmeasured.map((slide) => {
        const from = next;
        next += contentsOf(slide).length;
        return [slide, pages.slice(from, next)] as const;
      });
      setMeasured((known) => ({
        of: contentsOf,
        layouts: new Map([...(known.of === contentsOf ? known.layouts : []), ...laidOut]),
      }));
      setResting(true);
    },
    [contentsOf, unmeasured],
  );
  const pages = useMemo(
    () =>
      slides.flatMap((slide, index) => pagesOf(slide, index >= mainCount, contentsOf, layouts.get(slide))),
    [slides, mainCount, contentsOf, layouts],
  );
  return { pages, isComplete, batch: layouts.size, unmeasured, onMeasured };
}

const NONE: Layouts = new Map();

function pagesOf(
  slide: Slide,
  isAppendix: boolean,
  contentsOf: (slide: Slide) => readonly SlideContent[],
  layouts: readonly (readonly SlideLayout[])[] | undefined,
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

/** The 0-based place of the slide that a page belongs to; the first where none is named or none is so named. */
function wantedPlace(slides: readonly Slide[], wanted: string | null): number {
  if (wanted === null) return 0;
  const name = wanted.replace(/~\d+$/, "");
  const place = slides.findIndex((slide) => [wanted, name].includes(slideName(slide)));
  return Math.max(0, place);
}

/** The slides beside a place, then all others in their order. */
function nearestFirst(slides: readonly Slide[], place: number): readonly Slide[] {
  const beside = [slides[place + 1], slides[place - 1]].filter((slide) => slide !== undefined);
  return [...beside, ...slides.filter((slide) => !beside.includes(slide))];
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
