import fc from "fast-check";
import { expect, test } from "vitest";
import { pageMargins } from "../../../src/components/layout/pageMargins.ts";

/** The style sheet as the browser reads it: every rule of the page, and the words of its two margin boxes. */
function read(source: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageMargins({ source, madeBy: "Lavet af os", page: "Side", pageOf: "af" }, "portrait"));
  const [page, ...others] = sheet.cssRules;
  const boxes = [...(page as CSSPageRule & CSSGroupingRule).cssRules] as CSSStyleRule[];
  return { others: others.length, contents: boxes.map((box) => box.style.content) };
}

/** `"a\\"b"` → `a"b`: a CSS string as the browser writes it. */
function unquoted(css: string): string {
  return css
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) |\\(.)/gs, (_, code?: string, sign?: string) =>
      code === undefined ? (sign ?? "") : String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

test("the browser counts the pages", () => {
  expect(read("Kilde").contents[1]).toBe('"Side " counter(page) " af " counter(pages)');
});

test("any title of a follow-up is in the margin unchanged, as text only", () => {
  // What CSS itself cannot hold in a string becomes U+FFFD in every style sheet.
  const text = fc.string({ unit: "grapheme" }).map((words) => words.replaceAll("\0", ""));
  const hostile = fc.constantFrom('"', "\\", "\n", '"; } * { display: none } @page {', "</style>", "\\22 ");
  fc.assert(
    fc.property(fc.array(fc.oneof(text, hostile)), (parts) => {
      const source = parts.join("");
      const { others, contents } = read(source);
      expect(others).toBe(0);
      expect(contents).toHaveLength(2);
      expect(unquoted(contents[0] ?? "")).toBe(`${source}\nLavet af os`);
    }),
  );
});
