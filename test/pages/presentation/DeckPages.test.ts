import { describe, expect, test } from "vitest";
import { slidesOf } from "../../../src/agreement/presentation/slides.ts";
import { toTheEnd } from "../../../src/agreement/toTheEnd.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { askedDeck } from "../../../src/links/presentation.ts";
import { DeckPages } from "../../../src/pages/presentation/DeckPages.ts";
import { Measurements } from "../../../src/pages/presentation/Measurements.ts";
import { contentSteps } from "../../../src/slides/contentsOf.ts";
import { slideContext } from "../../../src/slides/slideContext.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const { choice } = askedDeck(realFollowUp, readParameters(presentationParameters, {}).values);
const { main, appendix } = slidesOf(realFollowUp, choice);
const slides = [...main, ...appendix];
const page = { size: "l", headScale: 1, tableHeadScale: 1, columns: [] } as const;

function deck() {
  const context = slideContext(realFollowUp, choice, "da");
  const measurements = new Measurements((slide) => contentSteps(slide, context));
  const pages = new DeckPages(slides, main.length, measurements);
  /** Measures what is next; every content takes two pages. */
  const measure = (order = slides) => {
    const contents = toTheEnd(measurements.nextSteps(order));
    measurements.add(
      contents,
      contents.map(() => [page, page]),
    );
    return measurements.areAll(order);
  };
  return { measurements, pages, measure };
}

describe("the pages of a deck", () => {
  test("are one for each slide until it is measured", () => {
    const now = deck().pages.now();
    expect(now.map(({ slide }) => slide)).toEqual(slides);
    expect(now.map(({ isAppendix }) => isAppendix)).toEqual(slides.map((_, place) => place >= main.length));
    expect(now.slice(1).every(({ layout }) => layout === null)).toBe(true);
  });

  test("are made anew where a slide has been measured, and nowhere else", () => {
    const { pages, measure } = deck();
    const before = pages.now();
    const last = slides.at(-1);
    measure(slides.slice(-1));
    const after = pages.now();
    expect(after).toHaveLength(before.length + 1);
    expect(after.slice(0, -2).every((one, place) => one === before[place])).toBe(true);
    expect(after.slice(-2)).toMatchObject([
      { slide: last, part: 0, parts: 2 },
      { slide: last, part: 1, parts: 2 },
    ]);
    expect(after.at(-1)?.name).toBe(`${after.at(-2)?.name}~2`);
  });

  test("are all there once all slides are measured, whichever came first", () => {
    const { measurements, pages, measure } = deck();
    measure(slides.slice(5, 6));
    while (!measure());
    const contents = slides.reduce((sum, slide) => sum + measurements.contentsOf(slide).length, 0);
    expect(pages.now()).toHaveLength(2 * contents);
    expect(measurements.measured).toHaveLength(slides.length);
    expect(pages.now().every(({ layout, content }) => layout !== null && content.title !== "")).toBe(true);
  });

  test("lead by their names to the place of their slide", () => {
    const { pages } = deck();
    const place = slides.findIndex(({ kind }) => kind === "initiative");
    const name = pages.now()[place]?.name ?? "";
    expect(pages.placeOf(name)).toBe(place);
    expect(pages.placeOf(`${name}~3`)).toBe(place);
    expect(pages.placeOf("findes-ikke")).toBe(0);
    expect(pages.placeOf(null)).toBe(0);
  });
});
