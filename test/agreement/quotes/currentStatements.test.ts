import { describe, expect, test } from "vitest";
import {
  currentStatements,
  lastReport,
  latestReportedRound,
} from "../../../src/agreement/quotes/currentStatements.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

/** The sentences of the first initiative that stand today. */
function standing(...given: readonly Given[]): readonly string[] {
  const followUp = inventedFollowUp(given);
  const [first] = followUp.initiatives;
  return first ? currentStatements(followUp)(first).map(({ text }) => text) : [];
}

const plan = { text: "Planen lægges." };
const reported = {
  text: "Planen følges.",
  status: "Den er lagt. Salget sker i maj.",
  smiley: "glad" as const,
};

describe("what an initiative says now", () => {
  test("is what its last report and its economy say, sentence by sentence", () => {
    const economy = { text: "Besparelse 1 mio. kr.", status: "Den er nået; intet mangler." };
    expect(standing({ milestones: [plan, reported], economy })).toEqual([
      "Planen følges.",
      "Den er lagt.",
      "Salget sker i maj.",
      "Besparelse 1 mio. kr.",
      "Den er nået;",
      "intet mangler.",
    ]);
  });

  test("is nothing without a report and an economy", () => {
    expect(standing({})).toEqual([]);
    expect(standing({ economy: { smiley: "glad" } })).toEqual([]);
  });

  test("is not what is planned for a round that nobody has reported yet", () => {
    const planned = { text: "Evalueres til sommer." };
    expect(standing({ milestones: [reported, planned] })).toEqual([
      "Planen følges.",
      "Den er lagt.",
      "Salget sker i maj.",
    ]);
    // As soon as one initiative is rated in that round, or has a note there, the round is reported for all.
    for (const other of [{ smiley: "sur" as const }, { status: "Ingen bemærkninger." }])
      expect(standing({ milestones: [reported, planned] }, { milestones: [null, other] })).toEqual([
        "Evalueres til sommer.",
      ]);
  });

  test("is of the latest round that anyone has reported, and of none planned after it", () => {
    const others = { milestones: [null, { smiley: "sur" as const }] };
    expect(standing({ milestones: [reported, null, { text: "Evalueres til sommer." }] }, others)).toEqual([
      "Planen følges.",
      "Den er lagt.",
      "Salget sker i maj.",
    ]);
  });

  test("is what the last milestone with words says, where later ones have none", () => {
    expect(standing({ milestones: [reported, null, { smiley: "glad" }] })).toHaveLength(3);
    expect(standing({ milestones: [reported, { status: "Kun en note.", smiley: "glad" }] })).toEqual([
      "Kun en note.",
    ]);
  });
});

test("where nothing is reported anywhere, the latest of all rounds counts", () => {
  const followUp = inventedFollowUp([{ milestones: [plan, null, { text: "Senere." }] }]);
  const [first] = followUp.initiatives;
  expect(latestReportedRound(followUp)).toBe(3);
  expect(first && lastReport(followUp, first)?.text).toBe("Senere.");
});
