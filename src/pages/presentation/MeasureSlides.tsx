import { useLayoutEffect, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { fewestPages, once } from "../../slides/fewestPages.ts";
import type { PageColumns } from "../../slides/paginate.ts";
import { blocksOf, numberedArrangements, type SlideContent } from "../../slides/slideContent.ts";
import styles from "./MeasureSlides.module.css";
import { measureSlide } from "./measureSlide.ts";
import { type SlideLayout, SlideView, TEXT_SIZES } from "./SlideView.tsx";

interface MeasureSlidesProps {
  readonly followUp: FollowUp;
  readonly contents: readonly SlideContent[];
  /** The pages of each, in the same order. */
  readonly onMeasured: (pages: readonly (readonly SlideLayout[])[]) => void;
}

/** Renders slides out of sight, whole and in every text size, and reports how each is laid out on pages. */
export function MeasureSlides({ followUp, contents, onMeasured }: MeasureSlidesProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const drawn = [...place.current.children];
    onMeasured(
      contents.map((content, index) => {
        const sizes = TEXT_SIZES.map((size, sizeIndex) => {
          const slide = drawn[index * TEXT_SIZES.length + sizeIndex];
          return once(() => (slide instanceof HTMLElement ? layoutsOf(slide, content, size) : []));
        });
        return fewestPages(
          content.arrangements.flatMap((_, place) => sizes.map((at) => () => at()[place] ?? [])),
        );
      }),
    );
  }, [contents, onMeasured]);
  return (
    <div ref={place} className={styles["measure"]} inert aria-hidden="true" data-print="no">
      {contents.flatMap((content, index) =>
        TEXT_SIZES.map((size) => (
          <SlideView
            // biome-ignore lint/suspicious/noArrayIndexKey: a slide to be measured is its place.
            key={`${index} ${size}`}
            followUp={followUp}
            content={content}
            layout={{ size, headScale: 1, tableHeadScale: 1, columns: inFull(content) }}
            // The longest numbers possible, so that no heading needs one more line than was measured.
            part={98}
            parts={99}
            number=""
            mode="measured"
          />
        )),
      )}
    </div>
  );
}

/** The pages of each arrangement of a slide that is drawn in a size. */
function layoutsOf(
  slide: HTMLElement,
  content: SlideContent,
  size: SlideLayout["size"],
): readonly (readonly SlideLayout[])[] {
  const { layouts, ...scales } = measureSlide(slide, content);
  return layouts.map((pages) => pages.map((columns) => ({ size, columns, ...scales })));
}

/** The layout for measuring: every block whole, each lane in its own column, headings as wide as when repeated. */
function inFull(content: SlideContent): PageColumns {
  const blocks = blocksOf(content);
  const [first = []] = numberedArrangements(content);
  const columns = first.map((lane) =>
    lane.map((block) => ({
      block,
      from: 0,
      to: null,
      scale: 1,
      ...(blocks[block]?.keepsNext && { isRepeated: true as const }),
    })),
  );
  return content.columns > columns.length ? [...columns, []] : columns;
}
