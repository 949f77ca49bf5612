import { useCallback, useEffect, useMemo, useState } from "react";
import type { Slide } from "../../agreement/presentation/slides.ts";
import { pageName } from "../../links/presentation.ts";
import type { SlideLayout } from "./SlideView.tsx";
import type { SlideContent } from "./slideContent.ts";

/** One page of the presentation, as it is on screen, in print and in the overview. */
export interface Page {
  /** Its name in the address. */
  readonly name: string;
  readonly slide: Slide;
  readonly content: SlideContent;
  readonly layout: SlideLayout;
  /** Which page of its slide: 0-based, and of how many. */
  readonly part: number;
  readonly parts: number;
}

/** How many slides are measured between two paints. */
const BATCH = 12;

interface LaidOut {
  /** Every page, or `null` until all slides are measured: a page's number must not change under a reader. */
  readonly pages: readonly Page[] | null;
  /** A number that differs from batch to batch. */
  readonly batch: number;
  /** The slides to be measured now. */
  readonly unmeasured: readonly SlideContent[];
  readonly onMeasured: (layouts: readonly (readonly SlideLayout[])[]) => void;
}

/**
 * The pages of some slides, measured in the real layout and the real typeface. `contents` belong to `slides` by
 * place.
 */
export function usePages(slides: readonly Slide[], contents: readonly SlideContent[]): LaidOut {
  const fontIsHere = useFont();
  const [layouts, setLayouts] = useState<ReadonlyMap<SlideContent, readonly SlideLayout[]>>(new Map());
  const unmeasured = useMemo(
    () => (fontIsHere ? contents.filter((content) => !layouts.has(content)).slice(0, BATCH) : []),
    [contents, layouts, fontIsHere],
  );
  const onMeasured = useCallback(
    (measured: readonly (readonly SlideLayout[])[]) =>
      setLayouts((known) => {
        // Layouts of an earlier language or choice are dropped.
        const kept = contents.flatMap((content) => {
          const layout = known.get(content);
          return layout === undefined ? [] : [[content, layout] as const];
        });
        return new Map([
          ...kept,
          ...unmeasured.map((content, index) => [content, measured[index] ?? []] as const),
        ]);
      }),
    [contents, unmeasured],
  );
  const pages = useMemo(
    () =>
      contents.every((content) => layouts.has(content))
        ? slides.flatMap((slide, index) => pagesOf(slide, contents[index], layouts))
        : null,
    [slides, contents, layouts],
  );
  return { pages, batch: layouts.size, unmeasured, onMeasured };
}

function pagesOf(
  slide: Slide,
  content: SlideContent | undefined,
  layouts: ReadonlyMap<SlideContent, readonly SlideLayout[]>,
): readonly Page[] {
  if (content === undefined) return [];
  const own = layouts.get(content) ?? [];
  return own.map((layout, part) => ({
    name: pageName(slide, part),
    slide,
    content,
    layout,
    part,
    parts: own.length,
  }));
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
