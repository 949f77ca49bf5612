import { expect, test } from "vitest";
import { NO_FILTER } from "../../../src/agreement/filter/filter.ts";
import { relaxed } from "../../../src/agreement/filter/relaxed.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

test("says which criterion, taken off alone, lets how many through, the most first", () => {
  const filter = { ...NO_FILTER, delay: "latest-known", themes: ["6"] } as const;
  expect(relaxed(realFollowUp, filter)).toEqual([
    { keys: ["themes"], count: 8 },
    { keys: ["delay"], count: 6 },
  ]);
});

test("leaves out what would change nothing", () => {
  const filter = { ...NO_FILTER, query: "findesikke", themes: ["6"] };
  expect(relaxed(realFollowUp, filter)).toEqual([{ keys: ["query"], count: 6 }]);
  expect(relaxed(realFollowUp, NO_FILTER)).toEqual([]);
});

test("where no criterion alone does, says which two together let how many through", () => {
  // Nobody is delayed and on track.
  const filter = {
    ...NO_FILTER,
    delay: "latest-known",
    standings: ["on-track"],
    query: "findesikke",
  } as const;
  expect(relaxed(realFollowUp, filter)).toEqual([
    { keys: ["delay", "query"], count: 15 },
    { keys: ["standings", "query"], count: 8 },
  ]);
});

test("never offers to take off all", () => {
  const filter = { ...NO_FILTER, query: "findesikke", themes: ["findesikke"] };
  expect(relaxed(realFollowUp, filter)).toEqual([]);
});
