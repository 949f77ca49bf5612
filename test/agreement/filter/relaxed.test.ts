import { expect, test } from "vitest";
import { NO_FILTER } from "../../../src/agreement/filter/filter.ts";
import { relaxed } from "../../../src/agreement/filter/relaxed.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

test("says which criterion, taken off alone, lets how many through, the most first", () => {
  const filter = { ...NO_FILTER, delay: "latest-known", themes: ["6"] } as const;
  expect(relaxed(realFollowUp, filter)).toEqual([
    { key: "themes", count: 8 },
    { key: "delay", count: 6 },
  ]);
});

test("leaves out what would change nothing", () => {
  const filter = { ...NO_FILTER, query: "findesikke", themes: ["6"] };
  expect(relaxed(realFollowUp, filter)).toEqual([{ key: "query", count: 6 }]);
  expect(relaxed(realFollowUp, NO_FILTER)).toEqual([]);
});
