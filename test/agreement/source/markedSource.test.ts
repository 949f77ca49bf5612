import { describe, expect, test } from "vitest";
import { markedSource } from "../../../src/agreement/source/markedSource.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const LINES = [
  "1. Salg af grund",
  "Milepæl Salget er udbudt. 1. runde",
  "Status:",
  "Forsinket. Nyt udbud i maj.",
  "Økonomi",
];
const { initiatives } = inventedFollowUp([
  {
    title: "Salg af grund",
    source: { from: 1, to: 5 },
    milestones: [
      { text: "Salget er udbudt.", status: "Forsinket. Nyt udbud i maj.", source: { from: 2, to: 4 } },
    ],
  },
]);
const marked = (range: { from: number; to: number }, words = "") => {
  const { spans, lines } = markedSource(LINES, initiatives, range, words);
  return { words: spans.map(({ line, from, to }) => LINES[line - 1]?.slice(from, to)), lines };
};

describe("an address marks", () => {
  test("the sentence that it quotes, not all of its lines", () => {
    expect(marked({ from: 2, to: 4 }, "Nyt udbud i maj.")).toEqual({
      words: ["Nyt udbud i maj."],
      lines: null,
    });
  });
  test("without a sentence, the words of the fact that was read from just these lines", () => {
    expect(marked({ from: 2, to: 4 }).words).toEqual(["Salget er udbudt.", "Forsinket. Nyt udbud i maj."]);
    expect(marked({ from: 1, to: 5 }).words).toEqual(["Salg af grund"]);
  });
  test("words that stand elsewhere in the initiative by now, there", () => {
    expect(marked({ from: 1, to: 1 }, "Nyt udbud i maj.").words).toEqual(["Nyt udbud i maj."]);
  });
  test("whole lines where no fact has them, or the words are not there", () => {
    expect(marked({ from: 3, to: 4 })).toEqual({ words: [], lines: { from: 3, to: 4 } });
    expect(marked({ from: 2, to: 4 }, "Noget helt andet.")).toEqual({ words: [], lines: { from: 2, to: 4 } });
  });
});
