import type { Slide } from "../../agreement/presentation/slides.ts";
import { blocksOf, type SlideContent } from "../../slides/slideContent.ts";
import type { SlideLayout } from "./SlideView.tsx";

/** The layouts of each of a slide's contents. */
export type SlideLayouts = readonly (readonly SlideLayout[])[];

/** So many blocks are measured in one go, or a single content: the reader is answered in between. */
const MOST_BLOCKS = 60;

/**
 * What is known of how slides are laid out. Grows content by content, so that a slide with thousands of rows is measured in
 * many short goes.
 */
export class Measurements {
  /** Of the slides that are measured whole. */
  readonly bySlide = new Map<Slide, SlideLayouts>();
  readonly #parts = new Map<SlideContent, readonly SlideLayout[]>();
  readonly #contentsOf: (slide: Slide) => readonly SlideContent[];

  constructor(contentsOf: (slide: Slide) => readonly SlideContent[]) {
    this.#contentsOf = contentsOf;
  }

  /** What is to be measured next, of the slides in their order; the first slide's contents alone. Empty when all is done. */
  next(order: readonly Slide[]): readonly SlideContent[] {
    const batch: SlideContent[] = [];
    let blocks = 0;
    for (const [index, slide] of order.entries()) {
      const left = this.#unmeasured(slide);
      for (const content of left) {
        // A slide without blocks has a heading.
        blocks += 1 + blocksOf(content).length;
        if (batch.length > 0 && blocks > MOST_BLOCKS) return batch;
        batch.push(content);
      }
      if (index === 0 && left.length > 0) return batch;
    }
    return batch;
  }

  /** The contents of a slide that are still to be measured. */
  #unmeasured(slide: Slide): readonly SlideContent[] {
    if (this.bySlide.has(slide)) return [];
    const left = this.#contentsOf(slide).filter((content) => !this.#parts.has(content));
    if (left.length === 0) this.#complete(slide);
    return left;
  }

  /** Takes the layouts of some contents, in their order. */
  add(contents: readonly SlideContent[], layouts: SlideLayouts): void {
    for (const [index, content] of contents.entries()) this.#parts.set(content, layouts[index] ?? []);
  }

  #complete(slide: Slide): void {
    const contents = this.#contentsOf(slide);
    this.bySlide.set(
      slide,
      contents.map((content) => this.#parts.get(content) ?? []),
    );
    for (const content of contents) this.#parts.delete(content);
  }
}
