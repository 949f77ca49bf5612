/** What of an amount is known is told alike by the bar of its row and by the key above the table. */
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import type { Amount } from "../../../src/agreement/format/schema.ts";
import { TargetBar } from "../../../src/pages/presentation/drawn/TargetBar.tsx";

const MILLION = 1_000_000;

async function partsOf(outcome: Amount) {
  const { container } = await render(<TargetBar target={MILLION} outcome={outcome} />);
  return Array.from(container.querySelectorAll("[data-part]"), (part) => {
    const fill = part.querySelector("rect")?.getAttribute("fill") ?? "";
    const patternId = /^url\(#(.*)\)$/.exec(fill)?.[1];
    return [
      part.getAttribute("data-part"),
      patternId !== undefined && document.getElementById(patternId) !== null,
    ];
  });
}

test("what is uncertain is hatched behind what is documented, and what only a smiley says is dotted", async () => {
  expect(await partsOf({ min: 0.1 * MILLION, max: 0.4 * MILLION, how: "computed" })).toEqual([
    ["documented", false],
    ["uncertain", true],
  ]);
  expect(await partsOf({ min: MILLION, max: MILLION, how: "by-smiley" })).toEqual([["by-smiley", true]]);
  expect(await partsOf({ min: 0, max: 0, how: "stated" })).toEqual([]);
});
