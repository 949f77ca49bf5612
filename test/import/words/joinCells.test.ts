/** The lines of a round's cell as one. */
import { expect, test } from "vitest";
import { joinCells } from "../../../src/import/words/joinCells.ts";

test.each([
  [["1. budgetop-", "følgning 2024"], "1. budgetopfølgning 2024"],
  [["1. budgetopfølg", "ning 2024"], "1. budgetopfølgning 2024"],
  [["1. budgetopfølgning", "2024"], "1. budgetopfølgning 2024"],
  [["Halvårsregn", "skab 2024"], "Halvårsregnskab 2024"],
  [["31. decem", "ber 2024"], "31. december 2024"],
  [["ved årets", "udgang"], "ved årets udgang"],
  [["fase to", "er slut"], "fase to er slut"],
])("%j", (lines, whole) => {
  expect(joinCells(lines)).toBe(whole);
});
