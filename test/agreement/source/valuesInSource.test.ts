import { expect, it } from "vitest";
import { isCorrectable } from "../../../src/agreement/corrections/correctable.ts";
import { valueAt } from "../../../src/agreement/corrections/factPath.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { valuesByLine } from "../../../src/agreement/source/valuesInSource.ts";
import { sourceLines } from "../../../src/feed/sourceLines.ts";
import { realDocumentBytes } from "../../fixtures/realDocument.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const lines = sourceLines(new TextDecoder().decode(realDocumentBytes));
const values = [...valuesByLine(realFollowUp, lines).values()].flat();

it("finds each correctable value once, on a line that has its words", () => {
  const { facts } = realFollowUp;
  const single = values.filter(({ path }) => !path.startsWith("rounds"));
  expect(new Set(single.map(({ path }) => path)).size).toBe(single.length);
  for (const { path } of values) {
    expect(isCorrectable(path), path).toBe(true);
    expect(valueAt(facts, path), path).not.toBeUndefined();
  }
  const lineOf = (path: string) => lines[(values.find((value) => value.path === path)?.line ?? 0) - 1];
  const at = facts.initiatives.findIndex(({ number }) => number === "7.06");
  const of = `initiatives[${at}]`;
  expect(lineOf(`${of}.title`)).toContain("7.06. Styrket indsats");
  expect(lineOf(`${of}.number`)).toContain("7.06.");
  expect(lineOf(`${of}.committee`)).toContain("Ansvarligt udvalg: Økonomiudvalget");
  expect(lineOf(`${of}.economy.figures[1].outcome.min`)).toContain("Det faktiske");
  expect(lineOf("themes[1].title")).toContain("6. Befolkning og Boliger");
  expect(lineOf("rounds[0].date")).toContain("1. budgetopfølgning 2017");
  expect(lineOf("committee")).toContain("på Økonomiudvalgets område");
  expect(lineOf("asOf")).toMatch(/Økonomiudvalgets område Den 23\. marts 2018$/);
});

it("finds the day of the figures in a page's foot, and in no text of an initiative that names the same day", () => {
  const { facts } = realFollowUp;
  const text = [
    "7.01. Tage",
    "Projektet er udbudt den 23. marts 2018.",
    "Lindby Kommune. Den 23. marts 2018",
    "Slut",
  ];
  const initiatives = facts.initiatives.slice(0, 1).map((initiative) => ({
    ...initiative,
    source: { from: 1, to: 4 },
    milestones: initiative.milestones
      .slice(0, 1)
      .map((one) => ({ ...one, status: text[1] ?? "", source: { from: 2, to: 2 } })),
    economy: null,
  }));
  const lineOf = (changed: Partial<typeof facts>) => {
    const followUp = buildFollowUp({ ...facts, initiatives, ...changed });
    return [...valuesByLine(followUp, text).values()].flat().find(({ path }) => path === "asOf")?.line;
  };
  expect(lineOf({})).toBe(3);
  expect(lineOf({ asOf: "2018-03-24" })).toBeUndefined();
  expect(lineOf({ asOf: null })).toBeUndefined();
  // Corrected, it still stands where it was read.
  const correction = { path: "asOf", was: "2018-03-23", became: "2018-03-24", why: null, when: "2018-04-01" };
  expect(lineOf({ asOf: "2018-03-24", corrections: [correction] })).toBe(3);
});

it("finds the text and the smiley of every milestone that has them", () => {
  const paths = new Set(values.map(({ path }) => path));
  for (const [at, { milestones }] of realFollowUp.facts.initiatives.entries())
    for (const [row, { text, smiley }] of milestones.entries()) {
      const of = `initiatives[${at}].milestones[${row}]`;
      if (text !== null) expect(paths, `${of}.text`).toContain(`${of}.text`);
      if (smiley !== null) expect(paths, `${of}.smiley`).toContain(`${of}.smiley`);
    }
});

it("places a smiley among words on the last line of its row, whatever blank lines stand within the row", () => {
  const row = [
    "Milepæl\tProjektet er udbudt.",
    "Status:",
    "Det er forsinket.",
    "",
    "Nu i november.\tBO2\t☺",
    "",
  ];
  const { facts } = realFollowUp;
  const initiatives = facts.initiatives.slice(0, 1).map((initiative) => ({
    ...initiative,
    source: { from: 1, to: 7 },
    milestones: initiative.milestones.slice(0, 1).map((one) => ({ ...one, source: { from: 2, to: 7 } })),
    economy: null,
  }));
  const followUp = buildFollowUp({ ...facts, initiatives });
  const found = [...valuesByLine(followUp, ["7.01. Tage", ...row]).values()].flat();
  expect(found.find(({ path }) => path.endsWith(".smiley"))?.line).toBe(6);
});
