import { describe, expect, it } from "vitest";
import { fitToWidth } from "../../../src/app/snapshot/fitToWidth.ts";

const fitted = (draw: (width: number) => string) => {
  const [least, between, most] = [1000, 1500, 2000].map((width) => ({ width, html: draw(width) }));
  if (least === undefined || between === undefined || most === undefined) throw new Error("Three widths");
  return fitToWidth(least, between, most);
};

describe("fitToWidth", () => {
  it("leaves alone what is the same at all widths", () => {
    expect(fitted(() => '<p class="a">1 &amp; 2</p>')).toBe('<p class="a">1 &amp; 2</p>');
  });

  it("names offset and share of each attribute that grows with the width", () => {
    expect(
      fitted((width) => `<g><rect class="b" x="${width - 200}" y="3" width="${100 + width / 4}"></rect></g>`),
    ).toBe('<g><rect data-fit="x:-200:1 width:100:0.25" class="b" x="800" y="3" width="350"></rect></g>');
  });

  it("takes a place that is less than a bar's least width off", () => {
    expect(fitted((width) => `<i x="${Math.max(3, width / 400)}"></i>`)).toContain("data-fit");
    expect(fitted((width) => `<i x="${Math.max(30, width / 50)}"></i>`)).toBeNull();
  });

  it.each<[string, (width: number) => string]>([
    ["another text", (width) => `<p>${width}</p>`],
    ["another element", (width) => (width > 1200 ? "<p></p>" : "<i></i>")],
    ["another number of elements", (width) => "<p></p>".repeat(width / 500)],
    ["another element at one width alone", (width) => (width === 1500 ? "<p></p>" : "<i></i>")],
    ["another element at the greatest width alone", (width) => (width === 2000 ? "<p></p>" : "<i></i>")],
    ["another attribute", (width) => (width > 1200 ? "<p a></p>" : "<p b></p>")],
    ["words in an attribute", (width) => `<p style="width:${width}px"></p>`],
  ])("is null for %s", (_, draw) => {
    expect(fitted(draw)).toBeNull();
  });
});
