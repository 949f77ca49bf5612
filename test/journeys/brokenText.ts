import type { Page } from "playwright";

/**
 * What of a page's text cannot be read as it is laid out, one line each: `"cut: …"` where an edge takes some of it away
 * for good, `"overlap: … | …"` where two texts stand on one another, `"page: …"` where the page itself must be scrolled
 * sideways. Text that scrolls in its own frame, and words for listeners alone, are as they should be.
 */
export function findBrokenText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Line {
      readonly text: string;
      readonly box: DOMRect;
      readonly element: Element;
    }
    type Box = Pick<DOMRect, "left" | "top" | "right" | "bottom">;

    const around = (element: Element | null): readonly Element[] =>
      element === null || element === document.body ? [] : [element, ...around(element.parentElement)];
    const scrolls = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
      /auto|scroll/.test(overflowX + overflowY);
    const clips = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
      /hidden|clip/.test(overflowX + overflowY);

    const isForListeners = (element: Element) => {
      const { position, clipPath } = getComputedStyle(element);
      return element.hasAttribute("inert") || (position === "absolute" && clipPath !== "none");
    };
    /** Words in a closed `details` have a place, too, but are not seen. */
    const isSeen = (element: Element) =>
      element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      }) && !around(element).some(isForListeners);
    /** What covers others by intent: it stays in sight while they scroll, or opens above them. */
    const isAbove = (element: Element) =>
      around(element).some(
        (at) => /sticky|fixed/.test(getComputedStyle(at).position) || at.matches("dialog, [popover]"),
      );
    /** Of a place what is in sight: frames that scroll take away the rest. */
    const inSight = (element: Element, box: Box) =>
      around(element)
        .filter((at) => scrolls(getComputedStyle(at)))
        .map((at) => at.getBoundingClientRect())
        .reduce<Box>(
          (seen, frame) => ({
            left: Math.max(seen.left, frame.left),
            top: Math.max(seen.top, frame.top),
            right: Math.min(seen.right, frame.right),
            bottom: Math.min(seen.bottom, frame.bottom),
          }),
          box,
        );
    const isCut = ({ element, box }: Line) => {
      const frames = around(element);
      const scrolling = frames.findIndex((at) => scrolls(getComputedStyle(at)));
      return frames
        .slice(0, scrolling === -1 ? undefined : scrolling)
        .filter((at) => clips(getComputedStyle(at)))
        .map((at) => at.getBoundingClientRect())
        .some(
          (frame) =>
            // A letter's box is higher than the letter.
            Math.max(
              frame.left - box.left,
              box.right - frame.right,
              frame.top - box.top,
              box.bottom - frame.bottom,
            ) >
            box.height / 4,
        );
    };
    const linesOf = (node: Node): Line[] => {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "" || element.matches("option, title, script, style")) return [];
      if (!isSeen(element)) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 1)
        .map((box) => ({ text: text.slice(0, 60), box, element }));
    };

    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) lines.push(...linesOf(walker.currentNode));
    const cut = lines.filter(isCut).map(({ text }) => `cut: ${text}`);

    const still = lines
      .filter(({ element }) => !isAbove(element))
      .map(({ text, box, element }) => ({ text, box: inSight(element, box) }))
      .filter(({ box }) => box.right - box.left > 1 && box.bottom - box.top > 1)
      .sort((one, other) => one.box.top - other.box.top);
    const overlaps = still.flatMap((one, index) => {
      const below = still.slice(index + 1);
      const end = below.findIndex(({ box }) => box.top >= one.box.bottom);
      return below
        .slice(0, end === -1 ? undefined : end)
        .filter(({ box }) => {
          const width = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
          const height = Math.min(one.box.bottom, box.bottom) - box.top;
          const letters = Math.min(one.box.bottom - one.box.top, box.bottom - box.top);
          return width > 2 && height > letters / 3;
        })
        .map(({ text }) => `overlap: ${one.text} | ${text}`);
    });

    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`page: ${scrollWidth} of ${clientWidth} pixels`] : [];
    return [...new Set([...wide, ...cut, ...overlaps])];
  });
}
