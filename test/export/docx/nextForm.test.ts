/** How the form for another round calls itself, and that it is read as what it asks for. */
import { describe, expect, test } from "vitest";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { EVERY_ROUND, type FormRound, nextForm, nextRound } from "../../../src/export/docx/nextForm.ts";
import { formFile } from "../../../src/export/docx/wordFile.ts";
import { importBytes } from "../../../src/import/importBytes.ts";
import { mustImport } from "../../fixtures/mustImport.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { bytesOf, choicesIn, partOf, withChosen } from "./wordDocument.ts";

const real = realFollowUp.facts;

/** The real follow-up as it was when so many of its rounds were reported, by its first, second … follow-up. */
function reported(rounds: number, number: number | null = rounds): FollowUpFacts {
  const known = new Set(real.rounds.slice(0, rounds).map(({ id }) => id));
  return {
    ...real,
    sequence: number === null ? null : { number, isLast: number === 4 },
    initiatives: real.initiatives.map((one) => ({
      ...one,
      milestones: one.milestones.map((row) => (known.has(row.round) ? row : { ...row, smiley: null })),
    })),
  };
}

const numberOf = (facts: FollowUpFacts, round: FormRound) =>
  nextForm(buildFollowUp(facts), round).followUp.facts.sequence;

describe("the form is of the follow-up that reports its round:", () => {
  test.each<[string, FollowUpFacts, FormRound, FollowUpFacts["sequence"]]>([
    ["the next", reported(2), null, { number: 3, isLast: false }],
    ["the last one left", reported(3), null, { number: 4, isLast: false }],
    ["one further on", reported(1), "4", { number: 4, isLast: false }],
    ["one that was reported", real, "2", { number: 2, isLast: false }],
    ["the very last again", real, "4", { number: 4, isLast: true }],
    ["all again, where no round is left", real, null, { number: 4, isLast: true }],
    ["every one, though one is left", reported(2), EVERY_ROUND, { number: 2, isLast: false }],
    ["a new one behind the last", real, { label: "31.03.2018" }, { number: 5, isLast: false }],
    ["no more than there are rounds", reported(3, 4), null, { number: 4, isLast: true }],
    ["a document that shows some rounds only", reported(3, 7), null, { number: 8, isLast: false }],
    ["a document that does not count", reported(2, null), null, null],
  ])("%s", (_, facts, round, sequence) => {
    expect(numberOf(facts, round)).toEqual(sequence);
  });
});

test("the next round is the one behind the last that was rated, and none where all are", () => {
  expect(nextRound(buildFollowUp(reported(2)))?.label).toBe("3. budgetopfølgning 2017");
  expect(nextRound(realFollowUp)).toBeNull();
});

test("a form after the last follow-up does not call itself the fifth", async () => {
  const xml = partOf(await bytesOf(await formFile(realFollowUp)), "word/document.xml");
  expect(xml).not.toContain("Femte");
  expect(xml).toContain("Fjerde og sidste opfølgning");
});

describe.each(["31.03.2018", "1. budgetopfølgning 2018", "Forsommeren"])("a new round called %s", (label) => {
  test("is asked of every initiative, and read by that name with what the centres chose", async () => {
    const bytes = await bytesOf(await formFile(realFollowUp, { label }));
    expect(partOf(bytes, "word/document.xml")).toContain("Femte opfølgning");
    expect(choicesIn(bytes)).toHaveLength(32 + 32);
    const { facts } = mustImport(await importBytes(withChosen(bytes, () => 0)));
    expect(facts.rounds.map((round) => round.label)).toEqual([
      ...real.rounds.map((round) => round.label),
      label,
    ]);
    const last = facts.rounds.at(-1)?.id;
    for (const { milestones } of facts.initiatives)
      expect(milestones.find(({ round }) => round === last)).toMatchObject({ text: null, smiley: "glad" });
    expect(facts.initiatives.flatMap(({ milestones }) => milestones.slice(0, -1))).toHaveLength(128);
    expect(facts.sequence).toEqual({ number: 5, isLast: false });
  });
});

test.each<readonly [FormRound, string]>([
  [{ label: "31.03.2018" }, "skema-31-03-2018"],
  ["2", "skema-2-budgetopfoelgning-2017"],
  [EVERY_ROUND, "skema-alle-runder"],
  [null, "skema-alle-runder"],
])("the form for %j is named for its round", async (round, name) => {
  expect((await formFile(realFollowUp, round)).name).toBe(`${realFollowUp.facts.id}-${name}.docx`);
});
