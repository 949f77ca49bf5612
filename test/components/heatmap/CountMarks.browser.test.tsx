import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { CountMarks } from "../../../src/components/heatmap/CountMarks.tsx";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

const CELLS = [
  { glad: 127, neutral: 52, sur: 14, none: 31 },
  { glad: 19, neutral: 5, sur: 0, none: 8 },
  { glad: 0, neutral: 0, sur: 1, none: 0 },
];

/** Where each number of a cell stands in it: its column and its line, in pixels. */
async function placesAt(width: string): Promise<readonly (readonly string[])[]> {
  const { container } = await render(
    CELLS.map((counts) => (
      <div key={counts.glad} style={{ width }}>
        <CountMarks counts={counts} inColumns />
      </div>
    )),
  );
  return Array.from(container.children, (cell) => {
    const { left, top } = cell.getBoundingClientRect();
    return Array.from(cell.querySelectorAll("span[aria-hidden]"), (mark) => {
      const place = mark.getBoundingClientRect();
      return `${Math.round(place.left - left)} ${Math.round(place.top - top)}`;
    });
  });
}

test.each([
  ["8.5em", 2],
  ["20em", 1],
] as const)("cells of %s have their numbers in the same places, on %i lines", async (width, lines) => {
  const [first = [], ...others] = await placesAt(width);
  expect(others).toEqual([first, first]);
  expect(first).toHaveLength(4);
  expect(new Set(first.map((place) => place.split(" ")[1])).size).toBe(lines);
});

test("a kind that does not occur is not seen", async () => {
  const { container } = await render(<CountMarks counts={CELLS[2] as (typeof CELLS)[0]} inColumns />);
  expect(container.querySelectorAll("svg")).toHaveLength(1);
  expect(container.querySelector("[aria-hidden]:has(svg)")?.textContent).toBe("1");
});
