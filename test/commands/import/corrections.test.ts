import { expect, test } from "vitest";
import { correct } from "../../../src/agreement/corrections/correct.ts";
import { withSettled } from "../../../src/agreement/corrections/settleAgain.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { toJson } from "../../../src/agreement/portfolio/catalogue.ts";
import { lineOfCorrection } from "../../../src/commands/import/reportOfCorrections.ts";
import { realDocumentPath } from "../../fixtures/realDocument.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { commandFolder, committed } from "./commandFolder.ts";

const folder = commandFolder();

/** The real feed with corrections of titles, by the initiative's place. */
function corrected(titles: Readonly<Record<number, string>>): FollowUpFacts {
  return Object.entries(titles).reduce((facts, [index, became]) => {
    const path = `initiatives[${index}].title`;
    const result = correct(facts, { path, became, why: null, when: "2026-03-01" });
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.facts;
  }, realFollowUp.facts);
}

test("the corrections of the earlier feed are made again, and the report says so", async () => {
  folder.write("old.json", toJson(corrected({ 0: "Ny titel" })));
  const { status, stderr } = await folder.run(
    realDocumentPath,
    "--out",
    "old.json",
    "--corrections",
    "old.json",
  );
  expect(status).toBe(0);
  expect(folder.read("old.json")).toBe(toJson(corrected({ 0: "Ny titel" })));
  expect(stderr).toContain("Rettelser: 1 overført, 0 står nu i dokumentet selv, 0 passer ikke længere");
});

test("a correction of what the document now says otherwise is reported and not made", async () => {
  const facts = corrected({ 0: "Ny titel" });
  const [correction] = facts.corrections ?? [];
  if (correction === undefined) throw new Error("no correction");
  folder.write("old.json", toJson({ ...facts, corrections: [{ ...correction, was: "Stod der engang" }] }));
  const { stdout, stderr } = await folder.run(realDocumentPath, "--corrections", "old.json");
  expect(stdout).toBe(committed);
  expect(stderr).toMatch(
    /1 passer ikke længere\n {2}initiatives\[0\]\.title \(\d\.\d\d\. Ny titel, Titel\): Stod der engang er rettet til Ny titel/,
  );
});

test("a correction of an initiative's theme is told by the themes' titles", () => {
  const [first, second] = realFollowUp.facts.themes;
  const path = "initiatives[0].theme";
  const theme = { path, was: first?.id ?? "", became: second?.id ?? "", why: null, when: "2026-03-01" };
  const [initiative] = realFollowUp.facts.initiatives;
  const line = lineOfCorrection(realFollowUp.facts, theme);
  expect(line).toContain(`(${initiative?.number}. ${initiative?.title.slice(0, 20)}`);
  expect(line).toContain(`${first?.title} er rettet til ${second?.title}`);
});

test("what was settled in the earlier feed is settled in the new one", async () => {
  const settled = withSettled(realFollowUp.facts, [true, false]);
  folder.write("old.json", toJson(settled));
  const { stdout } = await folder.run(realDocumentPath, "--corrections", "old.json");
  expect(stdout).toBe(toJson(settled));
});

test("without a file to read there is nothing to correct", async () => {
  expect((await folder.run("--catalogue", ".", "--corrections", "old.json")).status).toBe(2);
});
