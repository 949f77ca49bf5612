import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { markHits } from "../../../src/components/text/markHits.tsx";
import { Quotation } from "../../../src/components/text/Quotation.tsx";

/** How many lines of the element the words stand on. */
function linesOf(element: Element | null, words: string): number {
  const walker = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
  const tops = new Set<number>();
  let text = "";
  const places: [Node, number][] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (let at = 0; at < (node.nodeValue ?? "").length; at += 1) places.push([node, at]);
    text += node.nodeValue;
  }
  const from = text.replaceAll("\u00a0", " ").indexOf(words);
  expect(from, text).toBeGreaterThan(-1);
  for (const [node, at] of places.slice(from, from + words.length)) {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { top, width } = range.getBoundingClientRect();
    if (width > 0) tops.add(Math.round(top));
  }
  return tops.size;
}

test.each([
  ["1–3 mio. kr.", ""],
  ["2019–2022", ""],
  ["0,7-1,0 mio. kr.", ""],
  ["2019 – 2022", ""],
  ["12,5—13,9", ""],
  ["2019–2022", "ordning"],
])("%s stands on one line, however narrow the column, also where %j is searched", async (words, query) => {
  const text = `En ordning for ${words} og mere`;
  const { container } = await render(<p style={{ width: "1ch" }}>{markHits(text, query)}</p>);
  expect(linesOf(container.querySelector("p"), words)).toBe(1);
  expect(container.textContent.replaceAll("\u00a0", " ")).toBe(text);
});

test("a quotation stands in Danish marks, which are part of what is copied", async () => {
  const { container } = await render(
    <p>
      <Quotation>Der følges op i 2019–2022</Quotation>
    </p>,
  );
  expect(container.textContent).toBe("»Der følges op i 2019–2022«");
  expect(container.querySelector("[lang=da]")?.textContent).toBe("Der følges op i 2019–2022");
});

test("a number of any length is looked through once, so that no feed can freeze a page by it", () => {
  const digits = "1".repeat(500_000);
  expect(markHits(digits, "")).toBe(digits);
});
