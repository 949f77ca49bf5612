import { expect, it } from "vitest";
import { lineReadings } from "../../../src/agreement/source/lineReadings.ts";
import { sourceLines } from "../../../src/feed/sourceLines.ts";
import { realDocumentBytes } from "../../fixtures/realDocument.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

it("tells lines with facts from lines that no fact cites, and says nothing of blank ones", () => {
  const lines = sourceLines(new TextDecoder().decode(realDocumentBytes));
  const readings = lineReadings(realFollowUp, lines, []);
  for (const { source, milestones } of realFollowUp.initiatives) {
    for (const { source: range } of milestones) if (range) expect(readings.get(range.from)).toBe("fact");
    for (let line = source?.from ?? 1; line <= (source?.to ?? 0); line++)
      expect(readings.get(line)).not.toBe("aside");
  }
  const at = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;
  expect(readings.get(at("Læsevejledning"))).toBe("aside");
  expect(readings.get(at("Aftale om budget 2017"))).toBeUndefined();
  // What the smileys mean, and the themes' headings, are in the feed, with other signs between the words.
  const ofHead = lineReadings(
    realFollowUp,
    [
      ": Milepæl er opfyldt",
      "5. Erhverv og Beskæftigelse",
      "5. Vand",
      "Grøn: Milepæl er opfyldt",
      "Gul: Milepæl er udskudt",
    ],
    [],
  );
  expect([1, 2, 3, 4, 5].map((line) => ofHead.get(line))).toEqual([
    undefined,
    undefined,
    "aside",
    undefined,
    "aside",
  ]);
  const meaning = "Milepæl er opfyldt";
  expect(realFollowUp.facts.smileyMeaning?.effort?.glad).toBe(meaning);
  const asideOf = (...legend: readonly string[]) =>
    [...lineReadings(realFollowUp, legend, [])]
      .filter(([, reading]) => reading === "aside")
      .map(([line]) => line);
  expect(asideOf("Grøn smiley: Milepæl", "er op-", "fyldt")).toEqual([]);
  expect(asideOf("Grøn", "", "Milepæl er opfyldt")).toEqual([]);
  expect(asideOf("Grøn = Milepæl er", "udskudt")).toEqual([1, 2]);
  expect(asideOf("Grøn", "Gul")).toEqual([1, 2]);
  for (const line of readings.keys()) expect(lines[line - 1]).toBeDefined();
  const blank = lines.findIndex((line, index) => line.trim() === "" && readings.get(index + 1) === "aside");
  expect(blank).toBe(-1);
});

it("marks what is unread, and is silent about blank lines in it", () => {
  const lines = ["Aftale om budget 2017", "Ekstra", "", "Udvidet for 2 mio. kr."];
  const readings = lineReadings(realFollowUp, lines, [{ from: 2, to: 4 }]);
  expect([1, 2, 3, 4].map((line) => readings.get(line))).toEqual([undefined, "unread", undefined, "unread"]);
});
