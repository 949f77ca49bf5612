import { expect, test } from "vitest";
import { quoteEconomyRating, quoteRating } from "../../../src/agreement/quotes/quotes.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

test.each([
  [{ text: "Plan.", status: "Note." }, "text", "Plan."],
  [{ text: "Plan.", status: null }, "text", "Plan."],
  [{ text: null, status: "Note." }, "status", "Note."],
  [{ text: null, status: null }, "text", null],
] as const)(
  "a smiley beside %j is quoted with what was planned, else with what was said of it",
  (words, part, text) => {
    const [initiative] = inventedFollowUp([
      { milestones: [{ ...words, smiley: "sur" }], economy: { ...words, smiley: "sur" } },
    ]).initiatives;
    const milestone = initiative?.milestones[0];
    if (!initiative || !milestone) throw new Error("no milestone");
    expect(quoteRating(initiative, milestone)).toMatchObject({
      field: `milestone.${part}`,
      text,
      smiley: "sur",
    });
    expect(quoteEconomyRating(initiative)).toMatchObject({ field: `economy.${part}`, text, smiley: "sur" });
  },
);

test("an economy that the document lacks is quoted as a blank without a smiley", () => {
  const [initiative] = inventedFollowUp([{}]).initiatives;
  expect(initiative && quoteEconomyRating(initiative)).toMatchObject({
    field: "economy.text",
    text: null,
    smiley: null,
  });
});
