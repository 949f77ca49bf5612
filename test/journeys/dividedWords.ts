import type { Page } from "playwright";

/** Words that a line of a page ends inside of, each once. A hyphen ends a word, so those that one divides are not among them. */
export function findDividedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) =>
      !element.matches("option, script, style, title") &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      // Words for listeners alone have a place of one pixel.
      element.getBoundingClientRect().width > 1;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const divided = new Set<string>();
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      if (node.parentElement === null || !isSeen(node.parentElement)) continue;
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/\p{L}{3,}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = Array.from(range.getClientRects(), ({ top }) => top);
        if (Math.max(...tops) - Math.min(...tops) > 4) divided.add(word);
      }
    }
    return [...divided];
  });
}
