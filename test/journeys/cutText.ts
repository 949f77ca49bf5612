import type { Page } from "playwright";

interface CutText {
  /** Words and smileys that reach out of the screen, or out of the place their view has. */
  readonly cut: readonly string[];
  /** The smallest letters on the screen in CSS pixels. */
  readonly smallest: number;
}

/** What of a wall screen cannot be read: cut off at an edge, or too small. Words for listeners alone do not count. */
export function findCutText(page: Page): Promise<CutText> {
  return page.evaluate(() => {
    const screen = new DOMRect(0, 0, innerWidth, innerHeight);
    const view = document.querySelector("main")?.getBoundingClientRect() ?? screen;
    const placesOf = (element: Element): readonly DOMRect[] => {
      if (element instanceof SVGSVGElement) return [element.getBoundingClientRect()];
      return [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === "") return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
    };
    const isOut = (inner: DOMRect, outer: DOMRect) =>
      Math.min(inner.left - outer.left, inner.top - outer.top) < -1 ||
      Math.max(inner.right - outer.right, inner.bottom - outer.bottom) > 1;
    const seen = [...document.querySelectorAll("header *, main *, footer *, [role=status]")]
      .filter((element) => element.getBoundingClientRect().width > 1)
      .map((element) => ({ element, places: placesOf(element) }))
      .filter(({ places }) => places.length > 0);
    const cut = seen
      .filter(({ element, places }) =>
        places.some((place) => isOut(place, element.closest("main") === null ? screen : view)),
      )
      .map(({ element }) => element.textContent || element.outerHTML.slice(0, 80));
    const { scrollWidth, scrollHeight } = document.documentElement;
    const scrolls = scrollWidth > innerWidth || scrollHeight > innerHeight;
    return {
      cut: scrolls ? [...cut, "the page scrolls"] : cut,
      smallest: Math.min(...seen.map(({ element }) => Number.parseFloat(getComputedStyle(element).fontSize))),
    };
  });
}
