import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { parseFollowUp } from "../../../src/agreement/format/parse.ts";
import { isOnlyReference, statusOf } from "../../../src/agreement/quotes/references.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

const LABELS = [
  "1. budgetopfølgning 2017",
  "2. budgetopfølgning 2017",
  "11. budgetopfølgning 2017",
  "31.12.2017",
];

/** The last round's status followed, of an initiative with these statuses and texts. */
function followed(statuses: readonly (string | null)[], texts: readonly (string | null)[] = []) {
  const parsed = parseFollowUp({
    formatVersion: 1,
    id: "x",
    title: "Aftale",
    authority: "Kommune",
    rounds: LABELS.map((label, index) => ({ id: `${index}`, label })),
    themes: [{ id: "a", title: "Tema" }],
    initiatives: [
      {
        id: "a1",
        title: "Indsats",
        theme: "a",
        milestones: LABELS.map((_, index) => ({
          round: `${index}`,
          smiley: "sur",
          status: statuses[index] ?? null,
          text: texts[index] ?? null,
        })),
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  const followUp = buildFollowUp(parsed.value);
  const [initiative] = followUp.initiatives;
  if (initiative === undefined) throw new Error("no initiative");
  return statusOf(followUp, initiative, statuses.length - 1);
}

describe("a status that only refers to another round is followed there", () => {
  test.each([
    "Se under milepæl for 2. budgetopfølgning 2017.",
    "Se status for 2. budgetopfølgning.",
    "Som ved 2. budgetopfølgning 2017.",
    "Jf. forklaring ved anden budgetopfølgning.",
    "Se status ved forrige opfølgning.",
  ])("%s", (reference) => {
    expect(followed([null, "Klagen er ikke afgjort.", reference])).toEqual({
      round: 1,
      words: "Klagen er ikke afgjort.",
      referredBy: 2,
    });
  });

  test("to the text where there is no status, and on from reference to reference", () => {
    const to = (label: string) => `Se under milepæl for ${label}.`;
    expect(
      followed([null, to("1. budgetopfølgning 2017"), null, to("2. budgetopfølgning 2017")], ["Afventer."]),
    ).toEqual({
      round: 0,
      words: "Afventer.",
      referredBy: 3,
      isGoal: true,
    });
  });

  test("in the real document", () => {
    expect(statusOf(realFollowUp, realInitiative("UCC - hjemfaldspligt"), 2)).toEqual({
      round: 1,
      words: expect.stringContaining("endnu ikke påbegyndt"),
      referredBy: 2,
      isGoal: true,
    });
  });
});

test("a round's name that is part of another's is not taken for it", () => {
  const words = "Se status for 11. budgetopfølgning 2017.";
  expect(followed(["Første.", "Anden.", "Ellevte.", words])).toEqual({
    round: 2,
    words: "Ellevte.",
    referredBy: 3,
  });
});

test.each([
  ["that says more", "Se under milepæl for 1. budgetopfølgning 2017. Sagen er udsat."],
  ["that gives a reason", "Se status for 1. budgetopfølgning 2017, idet sagen er udsat."],
  ["to no round", "Se under milepælen ovenfor."],
  ["to another year's round", "Se status for 1. budgetopfølgning 2016."],
  ["to itself", "Se status for 2. budgetopfølgning 2017."],
])("a status %s stays as it is", (_, words) => {
  expect(followed(["Afventer.", words])).toEqual({ round: 1, words });
});

test("it ends, whatever refers to what, in words of the document", () => {
  const status = fc.option(
    fc.oneof(
      fc.constantFrom(...LABELS).map((label) => `Se under milepæl for ${label}.`),
      fc.constantFrom("Processen er forsinket.", "Se status ved forrige opfølgning."),
    ),
  );
  forAll(fc.array(status, { minLength: 4, maxLength: 4 }), (statuses) => {
    const found = followed(statuses);
    expect(found === null).toBe(!statuses[3]);
    if (found === null) return;
    expect(statuses[found.round]).toBe(found.words);
    expect(found.referredBy).toBe(found.round === 3 ? undefined : 3);
    // Only a reference that leads nowhere is left, and that is the round's own.
    if (isOnlyReference(found.words)) expect(found.round).toBe(3);
  });
});
