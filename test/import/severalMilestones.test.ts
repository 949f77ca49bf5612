/** Several milestones of one round: each is kept, and together they count as the worst of them. */
import { describe, expect, test } from "vitest";
import { partsRating } from "../../src/agreement/effort/partsRating.ts";
import { parseFollowUp } from "../../src/agreement/format/parse.ts";
import { findingsOf, imported, smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";

const first = (mark: string) => [
  `${mark} Planen er lagt.`,
  "Status: Ja, den er.",
  "1. budgetopfølgning 2024 ☺",
];
const second = (mark: string) => [
  `${mark} Lokalerne er lejet.`,
  "Status: Nej.",
  "1. budgetopfølgning 2024 ☹",
];
const later = ["Milepæl Planen er fulgt.", "2. budgetopfølgning 2024 😐"];
const document = (...rows: readonly string[]) =>
  imported(
    smallDocument(
      smallInitiative("1.01. Færre fald", ...rows, "Økonomi Ingen."),
      smallInitiative("1.02. Mad", ...first("Milepæl"), ...later, "Økonomi Ingen."),
    ),
  );

describe("two milestones in one round", () => {
  test.each(["Milepæl", "Delmål", "Revideret milepæl", "Ny milepæl"])("%s", (mark) => {
    const result = document(...first("Milepæl"), ...second(mark), ...later);
    const [initiative] = result.facts.initiatives;
    expect(initiative?.milestones).toMatchObject([
      {
        round: "1",
        text: "Planen er lagt.\n\nLokalerne er lejet.",
        status: "Ja, den er.\n\nNej.",
        smiley: "sur",
        parts: [
          { text: "Planen er lagt.", status: "Ja, den er.", smiley: "glad" },
          { text: "Lokalerne er lejet.", status: "Nej.", smiley: "sur" },
        ],
      },
      { round: "2", text: "Planen er fulgt.", smiley: "neutral" },
    ]);
    expect(initiative?.milestones[1]).not.toHaveProperty("parts");
    expect(findingsOf(result).filter((code) => /twice|unplaced|unknown/.test(code))).toEqual([
      "17 round-twice",
    ]);
    expect(result.smileys.milestones).toMatchObject({ glad: 2, neutral: 2, sur: 1 });
    expect(parseFollowUp(result.facts).ok).toBe(true);
  });

  test("cover the lines of both, so that none is left as unread", () => {
    const [initiative] = document(...first("Milepæl"), ...second("Milepæl"), ...later).facts.initiatives;
    const [joint] = initiative?.milestones ?? [];
    expect(joint?.source).toEqual({
      from: joint?.parts?.[0]?.source?.from,
      to: joint?.parts?.[1]?.source?.to,
    });
  });
});

test("the worst of several counts, and a blank beside glad ones leaves the round without a smiley", () => {
  expect(partsRating(["glad", "sur"])).toBe("sur");
  expect(partsRating(["glad", "neutral"])).toBe("neutral");
  expect(partsRating(["glad", "glad"])).toBe("glad");
  expect(partsRating(["glad", null])).toBeNull();
  expect(partsRating(["neutral", null])).toBe("neutral");
  expect(partsRating([null, null])).toBeNull();
});
