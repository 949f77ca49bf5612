/** What a keystroke in the worklist costs. Promised: under 50 ms at 10,000 initiatives, list and counts together. */
import { test } from "vitest";
import { facetCounts } from "../../src/agreement/filter/facets.ts";
import { filterInitiatives, NO_FILTER } from "../../src/agreement/filter/filter.ts";
import { buildFollowUp } from "../../src/agreement/followUp.ts";
import { searchInitiatives } from "../../src/agreement/search/searchInitiatives.ts";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";

const followUp = manyInitiatives(10_000);

test("the first search, which reads everything", async ({ bench }) => {
  await bench("first search", () => {
    searchInitiatives(buildFollowUp(followUp.facts), "besparelse");
  }).run({ iterations: 3, time: 0, warmup: false });
});

test.for(["e", "besparelse", "hr-nøgletal", "findes ikke", "økonomi styring budget"])(
  "a keystroke that makes it %j",
  async (typed, { bench }) => {
    // The same question twice is answered from memory, so each run asks it in another spelling.
    let spelling = typed;
    await bench("list and counts", () => {
      spelling += " ";
      const filter = { ...NO_FILTER, query: spelling, delay: "latest-known" as const };
      filterInitiatives(followUp, filter);
      facetCounts(followUp, filter);
    }).run({ iterations: 10, time: 500 });
  },
);
