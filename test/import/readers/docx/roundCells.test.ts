/** A round has a cell of its own in Word: whatever stands there belongs to it. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, milestone, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

test.each([
  [["1. budgetopfølgning (marts) 2024", "2. budgetopfølgning (juli) 2024", "3. budgetopfølgning (maj) 2024"]],
  [["Inden sommerferien", "Efter sommerferien", "Ved årets udgang"]],
  [["31.3.24", "31.8.24", "31.12.24"]],
])("%j", async (rounds) => {
  const body = ["1.01. Færre fald", "1.02. Bedre mad"].map((title) =>
    table(...wordTop(title), ...rounds.map((round) => milestone(symbol("F04A"), round)), economy()),
  );
  const { facts, findings } = await importWord(WORD_FRONT + body.join(""));
  expect(facts.rounds.map(({ label }) => label)).toEqual(rounds);
  expect(facts.initiatives[0]?.milestones.map(({ smiley }) => smiley)).toEqual(["glad", "glad", "glad"]);
  expect(findings).toEqual([]);
});
