import { useLayoutEffect, useRef } from "react";
import styles from "./MeasureSlides.module.css";
import { measureSlide } from "./measureSlide.ts";
import type { PageColumns } from "./paginate.ts";
import { type SlideLayout, SlideView, TEXT_SIZES } from "./SlideView.tsx";
import { blocksOf, type SlideContent } from "./slideContent.ts";

interface MeasureSlidesProps {
  readonly contents: readonly SlideContent[];
  /** The pages of each, in the same order. */
  readonly onMeasured: (pages: readonly (readonly SlideLayout[])[]) => void;
}

/** Renders slides out of sight, whole and in every text size, and reports how each is laid out on pages. */
export function MeasureSlides({ contents, onMeasured }: MeasureSlidesProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const drawn = [...place.current.children];
    onMeasured(
      contents.map((content, index) =>
        fewest(TEXT_SIZES, (size, sizeIndex) => {
          const slide = drawn[index * TEXT_SIZES.length + sizeIndex];
          if (!(slide instanceof HTMLElement)) return [];
          const { pages, ...scales } = measureSlide(slide, content);
          return pages.map((columns) => ({ size, columns, ...scales }));
        }),
      ),
    );
  }, [contents, onMeasured]);
  return (
    <div ref={place} className={styles["measure"]} inert aria-hidden="true" data-print="no">
      {contents.flatMap((content, index) =>
        TEXT_SIZES.map((size) => (
          <SlideView
            // biome-ignore lint/suspicious/noArrayIndexKey: a slide to be measured is its place.
            key={`${index} ${size}`}
            content={content}
            layout={{ size, headScale: 1, tableHeadScale: 1, columns: inFull(content) }}
            // The longest numbers possible, so that no heading needs one more line than was measured.
            part={98}
            parts={99}
            number=""
            foot=""
          />
        )),
      )}
    </div>
  );
}

/** The layout with the fewest pages; among several, that of the first size. Stops at one page. */
function fewest<S, P>(sizes: readonly S[], pagesAt: (size: S, index: number) => readonly P[]): readonly P[] {
  let best: readonly P[] | undefined;
  for (const [index, size] of sizes.entries()) {
    const pages = pagesAt(size, index);
    if (best === undefined || pages.length < best.length) best = pages;
    if (best.length <= 1) break;
  }
  return best ?? [];
}

/** The layout for measuring: every block whole, each lane in its own column, headings as wide as when repeated. */
function inFull(content: SlideContent): PageColumns {
  const blocks = blocksOf(content);
  const columns = content.arrangements[0].map((lane) =>
    lane.map((block) => ({
      block: blocks.indexOf(block),
      from: 0,
      to: null,
      scale: 1,
      ...(block.keepsNext && { isRepeated: true as const }),
    })),
  );
  return content.columns > columns.length ? [...columns, []] : columns;
}
