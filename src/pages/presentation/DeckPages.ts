import type { Slide } from "../../agreement/presentation/slides.ts";
import { pageName } from "../../links/presentation.ts";
import type { SlideContent } from "../../slides/slideContent.ts";
import { titleLength } from "../../slides/titleLength.ts";
import type { Measurements, SlideLayouts } from "./Measurements.ts";
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

/**
 * The pages of some slides, of which the first `mainCount` are the deck and the others its appendix. Of slides that have been
 * measured since, and of no others, they are made anew: of a long deck they are asked for hundreds of times.
 */
export class DeckPages {
  readonly #bySlide: (readonly Page[])[];
  readonly #places: ReadonlyMap<Slide, number>;
  readonly #mainCount: number;
  readonly #measurements: Measurements;
  /** So many of the measured slides have their pages. */
  #taken = 0;

  constructor(slides: readonly Slide[], mainCount: number, measurements: Measurements) {
    this.#mainCount = mainCount;
    this.#measurements = measurements;
    this.#places = new Map(slides.map((slide, place) => [slide, place]));
    this.#bySlide = slides.map((slide, place) =>
      this.#pagesOf(slide, place, certainLayouts(slide, measurements.contentsOf)),
    );
  }

  /** Every page as far as is known; a slide that is not measured yet has one that stands for it. */
  now(): readonly Page[] {
    const { measured, bySlide } = this.#measurements;
    for (const slide of measured.slice(this.#taken)) {
      const place = this.#places.get(slide);
      if (place !== undefined) this.#bySlide[place] = this.#pagesOf(slide, place, bySlide.get(slide));
    }
    this.#taken = measured.length;
    return this.#bySlide.flat();
  }

  /** The 0-based place of the slide that a page belongs to; the first where none is named or none is so named. */
  placeOf(wanted: string | null): number {
    if (wanted === null) return 0;
    const names = [wanted, wanted.replace(/~\d+$/, "")];
    const place = this.#bySlide.findIndex(([first]) => first !== undefined && names.includes(first.name));
    return Math.max(0, place);
  }

  #pagesOf(slide: Slide, place: number, layouts: SlideLayouts | undefined): readonly Page[] {
    const { contentsOf } = this.#measurements;
    const isAppendix = place >= this.#mainCount;
    if (layouts === undefined) return [new SlidePage(slide, isAppendix, contentsOf)];
    const own = layouts.flatMap((pages, number) => pages.map((layout) => ({ number, layout })));
    return own.map(
      (one, part) => new SlidePage(slide, isAppendix, contentsOf, { ...one, part, parts: own.length }),
    );
  }
}

/** A page whose name and content are made when they are first asked for: of a long deck few ever are. */
class SlidePage implements Page {
  readonly slide: Slide;
  readonly isAppendix: boolean;
  readonly layout: SlideLayout | null;
  readonly part: number;
  readonly parts: number;
  readonly #contentsOf: Measurements["contentsOf"];
  /** Which of the slide's contents it shows. */
  readonly #number: number;
  #name: string | undefined;

  constructor(
    slide: Slide,
    isAppendix: boolean,
    contentsOf: Measurements["contentsOf"],
    { layout, number, part, parts }: Placed = UNKNOWN,
  ) {
    this.slide = slide;
    this.isAppendix = isAppendix;
    this.layout = layout;
    this.part = part;
    this.parts = parts;
    this.#number = number;
    this.#contentsOf = contentsOf;
  }

  get name(): string {
    this.#name ??= pageName(this.slide, this.part);
    return this.#name;
  }

  get content(): SlideContent {
    const content = this.#contentsOf(this.slide)[this.#number];
    if (content === undefined) throw new Error("A slide without a content");
    return content;
  }
}

interface Placed extends Pick<Page, "layout" | "part" | "parts"> {
  readonly number: number;
}

const UNKNOWN: Placed = { layout: null, number: 0, part: 0, parts: 1 };

/** What stands above and below a short title fits the slide in the largest letters. In characters of its data. */
const SHORT_LINES = 500;

/** The layouts of a slide that need no measuring: a short title's, which is what a reader waits for. */
function certainLayouts(slide: Slide, contentsOf: Measurements["contentsOf"]): SlideLayouts | undefined {
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
