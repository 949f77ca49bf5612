/** Walks through a presentation as a chair does, by keyboard, and looks at every page of it. */
import type { Page } from "playwright";

export interface SlidePage {
  /** The page's name in the address. */
  readonly name: string;
  readonly title: string;
  /** All that it says, white space folded. */
  readonly text: string;
  /** The same, text by text: what stands in different elements is not run together. */
  readonly texts: readonly string[];
  /** What reaches out of its place, or is cut off there. */
  readonly overflowing: readonly string[];
}

/** Waits until the slides stand; answers how many pages there are. */
export async function openSlides(page: Page, address: string): Promise<number> {
  await page.goto(address);
  // Only when every slide is laid out are the pages counted.
  const number = page
    .locator("article footer")
    .filter({ hasText: /af \d+$/ })
    .first();
  await number.waitFor();
  const [, count] = /af (\d+)$/.exec((await number.innerText()).trim()) ?? [];
  return Number(count);
}

/** The page on screen. */
export async function readSlide(page: Page): Promise<SlidePage> {
  const seen = await page.locator("article").evaluate((slide) => {
    const box = slide.getBoundingClientRect();
    const body = slide.querySelector("[data-body]")?.getBoundingClientRect() ?? box;
    const isOut = (inner: DOMRect, outer: DOMRect) =>
      inner.width > 2 &&
      (Math.min(inner.left - outer.left, inner.top - outer.top) < -1 ||
        Math.max(inner.right - outer.right, inner.bottom - outer.bottom) > 1);
    // What is for screen readers alone is clipped away.
    const all = [...slide.querySelectorAll<HTMLElement>("*")];
    const unseen = all.filter((element) => getComputedStyle(element).clipPath !== "none");
    const elements = all.filter((element) => !unseen.some((one) => one.contains(element)));
    const overflowing = elements.filter((element) => {
      const scrolls =
        getComputedStyle(element).overflowY !== "visible" &&
        (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
      const place = element.closest("[data-body]") === null ? box : body;
      return scrolls || isOut(element.getBoundingClientRect(), place);
    });
    if (slide.scrollHeight > slide.clientHeight || slide.scrollWidth > slide.clientWidth) {
      overflowing.push(slide as HTMLElement);
    }
    const texts: string[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
    return {
      texts,
      name: new URLSearchParams(location.hash.split("?")[1]).get("slide") ?? "",
      title: slide.querySelector("h1")?.textContent ?? "",
      text: slide.textContent ?? "",
      overflowing: overflowing.map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 60)}`),
    };
  });
  return { ...seen, text: seen.text.replace(/\s+/g, " ") };
}

/** Goes from the last page of the deck to the first of its appendix; answers how many pages that has. */
export async function openAppendix(page: Page, address: string): Promise<number> {
  await openSlides(page, address);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  await page.getByText("Præsentationen slutter her.").waitFor();
  await page.keyboard.press("ArrowRight");
  const number = page.locator("article footer").getByText(/^Bilag 1 af/);
  await number.waitFor();
  return Number((await number.innerText()).trim().split(" ").at(-1));
}

/**
 * Every page of the deck or of its appendix from the current one, which must be the first, to the last; `between` is called
 * with the number of each before it is left.
 */
export async function walkSlides(
  page: Page,
  count: number,
  key: string,
  between: (number: number) => Promise<void> = () => Promise.resolve(),
  part: "" | "Bilag " = "",
): Promise<readonly SlidePage[]> {
  const pages: SlidePage[] = [];
  // The first press begins: it shows the first page, which the question what is to be shown half covers.
  if (await page.getByRole("dialog", { name: "Hvad skal vises?" }).isVisible())
    await page.keyboard.press(key);
  for (let number = 1; number <= count; number++) {
    const place = `${part}${number} af ${count}`;
    await page.locator("article footer").getByText(place, { exact: true }).waitFor();
    pages.push(await readSlide(page));
    await between(number);
    if (number < count) await page.keyboard.press(key);
  }
  return pages;
}
