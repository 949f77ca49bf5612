import { expect, it } from "vitest";
import { briefNames } from "../../../src/components/names/briefNames.ts";

it.each([
  [
    ["1. budgetopfølgning 2017", "2. budgetopfølgning 2017", "3. budgetopfølgning 2017", "31.12.2017"],
    ["1.", "2.", "3.", "31.12.2017"],
  ],
  [
    ["Marts 2024", "Juni 2024"],
    ["Marts", "Juni"],
  ],
  [["Status"], ["Status"]],
  [
    ["Status", "Status"],
    ["Status", "Status"],
  ],
  [
    ["Opfølgning", "Opfølgning 2"],
    ["Opfølgning", "Opfølgning 2"],
  ],
  [[], []],
])("%j is told apart by %j", (names, brief) => {
  expect(briefNames(names)).toEqual(brief);
});
