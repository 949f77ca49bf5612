import { expect, test } from "vitest";
import { cardsOf } from "../../../src/agreement/archive/card.ts";
import { verdictsOf } from "../../../src/agreement/verdicts.ts";
import { standingWords } from "../../../src/components/standing/verdictWords.ts";
import { hitStanding } from "../../../src/pages/search/hitStanding.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

test("a standing that no smiley repeats says which round it is known from, as the list does", () => {
  const cards = cardsOf([{ followUp: realFollowUp, isLatest: true }]);
  const told = cards.map((card) => hitStanding(card, "da"));
  const inList = realFollowUp.initiatives.map((initiative) =>
    standingWords(realFollowUp, verdictsOf(realFollowUp, initiative).effort, "da", "short").replace(
      ", uden smiley nu",
      "",
    ),
  );
  expect(told).toEqual(inList);
  expect(told.filter((words) => / ved BO\d$/.test(words)).length).toBeGreaterThan(3);
});

test("nobody's standing and today's need no round", () => {
  const rounds = [
    ["1. budgetopfølgning 2017", null],
    ["31.12.2017", "glad"],
  ] as const;
  expect(hitStanding({ standing: "recovered", rounds }, "da")).toBe("Indhentet");
  expect(hitStanding({ standing: "never-rated", rounds: [["1. budgetopfølgning 2017", null]] }, "da")).toBe(
    "Aldrig vurderet",
  );
});
