import type { Slide } from "../../agreement/presentation/slides.ts";
import { toTheEnd } from "../../agreement/toTheEnd.ts";
import { lettersOf } from "../../slides/inParts.ts";
import { blocksOf, type SlideContent } from "../../slides/slideContent.ts";
import type { SlideLayout } from "./SlideView.tsx";

/** The layouts of each of a slide's contents. */
export type SlideLayouts = readonly (readonly SlideLayout[])[];

/** Makes, in steps, the contents of a slide. */
export type ContentSteps = (slide: Slide) => Generator<void, readonly SlideContent[]>;

/** So many blocks are measured in one go, or a single content: the reader is answered in between. */
const MOST_BLOCKS = 60;

/** As long as a block takes the words of so many letters. */
const LETTERS_OF_A_BLOCK = 1000;

/** A slide without blocks has a heading. */
function weightOf(content: SlideContent): number {
  const blocks = blocksOf(content);
  return 1 + blocks.length + Math.floor(lettersOf(blocks) / LETTERS_OF_A_BLOCK);
}

/**
 * What slides say, and what is known of how they are laid out. Grows content by content, so that a slide with thousands of rows is
 * measured in many short goes.
 */
export class Measurements {
  /** Of the slides that are measured whole. */
  readonly bySlide = new Map<Slide, SlideLayouts>();
  /** The same slides, as they were measured one after the other. */
  readonly measured: Slide[] = [];
  readonly #parts = new Map<SlideContent, readonly SlideLayout[]>();
  readonly #contents = new Map<Slide, readonly SlideContent[]>();
  readonly #stepsOf: ContentSteps;
  /** Where the first slide that is not measured stands in an order: all of a long deck are not looked through for every go. */
  #first: { readonly order: readonly Slide[]; place: number } = { order: [], place: 0 };

  constructor(stepsOf: ContentSteps) {
    this.#stepsOf = stepsOf;
  }

  /** The contents of a slide; made once. */
  readonly contentsOf = (slide: Slide): readonly SlideContent[] => toTheEnd(this.#contentSteps(slide));

  /** Makes, in steps, what is to be measured next, of the slides in their order; the first slide's contents alone. */
  *nextSteps(order: readonly Slide[]): Generator<void, readonly SlideContent[]> {
    const batch: SlideContent[] = [];
    let blocks = 0;
    for (let place = this.#firstOf(order); place < order.length; place++) {
      const slide = order[place] as Slide;
      if (this.bySlide.has(slide)) continue;
      const contents = yield* this.#contentSteps(slide);
      const left = contents.filter((content) => !this.#parts.has(content));
      for (const content of left) {
        blocks += weightOf(content);
        if (batch.length > 0 && blocks > MOST_BLOCKS) return batch;
        batch.push(content);
      }
      if (place === 0 && left.length > 0) return batch;
    }
    return batch;
  }

  /** True where all slides of an order are measured. */
  areAll(order: readonly Slide[]): boolean {
    return this.#firstOf(order) === order.length;
  }

  /** Takes the layouts of some contents, in their order. */
  add(contents: readonly SlideContent[], layouts: SlideLayouts): void {
    for (const [index, content] of contents.entries()) this.#parts.set(content, layouts[index] ?? []);
  }

  #firstOf(order: readonly Slide[]): number {
    if (this.#first.order !== order) this.#first = { order, place: 0 };
    for (let slide = order[this.#first.place]; slide && this.#isMeasured(slide); )
      slide = order[++this.#first.place];
    return this.#first.place;
  }

  #isMeasured(slide: Slide): boolean {
    if (this.bySlide.has(slide)) return true;
    const contents = this.#contents.get(slide);
    if (!contents?.every((content) => this.#parts.has(content))) return false;
    this.bySlide.set(
      slide,
      contents.map((content) => this.#parts.get(content) ?? []),
    );
    this.measured.push(slide);
    for (const content of contents) this.#parts.delete(content);
    return true;
  }

  *#contentSteps(slide: Slide): ReturnType<ContentSteps> {
    const known = this.#contents.get(slide);
    if (known !== undefined) return known;
    const made = yield* this.#stepsOf(slide);
    // Meanwhile somebody may have asked for them at once.
    const contents = this.#contents.get(slide) ?? made;
    this.#contents.set(slide, contents);
    return contents;
  }
}
