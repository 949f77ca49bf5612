/** A corrected feed, written as a Word document and imported again: the same feed, its corrections included. */
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { correct, correctAll } from "../../../src/agreement/corrections/correct.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { Correction, FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { formFile, reportFile } from "../../../src/export/docx/wordFile.ts";
import { importBytes } from "../../../src/import/importBytes.ts";
import { corrected as correctedByClerk, stepsOfEveryKind } from "../../agreement/corrections/clerkSteps.ts";
import { newFigure, newInitiative, newMilestone } from "../../agreement/corrections/newItems.ts";
import { correctedFollowUp } from "../../fixtures/correctedFollowUp.ts";
import { mustImport } from "../../fixtures/mustImport.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { bytesOf } from "./wordDocument.ts";

const corrected = correctedFollowUp(realFollowUp.facts).facts;

async function written(facts: FollowUpFacts): Promise<Uint8Array> {
  return bytesOf(await reportFile(buildFollowUp(facts)));
}

async function again(bytes: Uint8Array): Promise<FollowUpFacts> {
  return mustImport(await importBytes(bytes, { id: realFollowUp.facts.id })).facts;
}

/** Facts without the lines of the text and the words of evidence, which another document has elsewhere. */
function withoutPlaces<T>(facts: T): T {
  return JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => (key === "source" || key === "evidence" ? null : value)),
  ) as T;
}

const codes = (facts: FollowUpFacts) => new Set(facts.import?.findings.map(({ code }) => code));

/** The document with some of its words replaced, as Word leaves the rest of the file. */
function edited(bytes: Uint8Array, was: string, became: string): Uint8Array {
  const files = unzipSync(bytes);
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  expect(xml).toContain(was);
  return zipSync({ ...files, "word/document.xml": strToU8(xml.replace(was, became)) });
}

describe("a corrected follow-up that was written to Word", () => {
  test("has its corrections when it is imported, and no comment of them is a finding", async () => {
    const facts = await again(await written(corrected));
    expect(facts.corrections).toEqual(corrected.corrections);
    expect(codes(facts)).not.toContain("aside-left-out");
    expect(codes(facts)).not.toContain("correction-lost");
    const twice = await again(await written(facts));
    expect(twice).toEqual(facts);
  });

  test("has an amount corrected that its words do not show", async () => {
    const index = corrected.initiatives.findIndex(({ economy }) =>
      economy?.figures.some(({ outcome }) => outcome?.how === "by-smiley"),
    );
    const wish = {
      path: `initiatives[${index}].economy.figures[0].target`,
      became: 4_000_000,
      why: null,
      when: "2026-11-29",
    };
    const made = correct(corrected, wish);
    if (!made.ok) throw new Error(JSON.stringify(made));
    const facts = await again(await written(made.facts));
    expect(facts.initiatives[index]?.economy?.figures).toEqual(
      made.facts.initiatives[index]?.economy?.figures,
    );
    expect(new Set(facts.corrections)).toEqual(new Set(made.facts.corrections));
  });

  test("keeps a correction's words, whatever characters they have", async () => {
    const why = 'Linje 1\nlinje 2 "citat" <b> & \u0001 \ud800 \ufffe';
    const corrections = (corrected.corrections ?? []).map((one) => ({ ...one, why }));
    const facts = await again(await written({ ...corrected, corrections }));
    expect(facts.corrections?.map((one) => one.why)).toEqual(corrections.map((one) => one.why));
  });

  test("tells a correction that the document was changed against since", async () => {
    const bytes = edited(await written(corrected), "Et rettet tema", "Et helt andet tema");
    const facts = await again(bytes);
    expect(facts.themes[1]?.title).toBe("Et helt andet tema");
    expect(facts.corrections?.map(({ path }) => path)).not.toContain("themes[1].title");
    expect(facts.import?.findings.filter(({ code }) => code === "correction-lost")).toHaveLength(1);
  });

  test("finds its places where the feed has initiatives in another order than themes", async () => {
    const [first, ...others] = corrected.initiatives;
    if (first === undefined) throw new Error("no initiative");
    const corrections = (corrected.corrections ?? []).map((one) => {
      const path = one.path.replace(/^initiatives\[(\d+)\]/, (_, at: string) =>
        at === "0" ? `initiatives[${others.length}]` : `initiatives[${Number(at) - 1}]`,
      );
      return { ...one, path };
    });
    const shuffled = { ...corrected, initiatives: [...others, first], corrections };
    expect((await again(await written(shuffled))).corrections).toHaveLength(3);
  });

  test("leaves nothing of them in the next round's form, nor in a report of what was never corrected", async () => {
    const parts = async (file: Promise<Parameters<typeof bytesOf>[0]>) =>
      Object.keys(unzipSync(await bytesOf(await file)));
    expect(await parts(formFile(buildFollowUp(corrected)))).not.toContain("customXml/item1.xml");
    expect(await parts(reportFile(realFollowUp))).not.toContain("customXml/item1.xml");
    expect(await parts(reportFile(buildFollowUp(corrected)))).toContain("customXml/item1.xml");
  });

  test("is read without its corrections where that part is damaged", async () => {
    for (const part of ["<feed", '<feed xmlns="urn:aftaleoverblik:feed" json="{"/>', "<other/>"]) {
      const bytes = zipSync({
        ...unzipSync(await written(corrected)),
        "customXml/item1.xml": strToU8(part),
      });
      const facts = await again(bytes);
      expect(facts).not.toHaveProperty("corrections");
      expect(codes(facts)).toContain("aside-left-out");
    }
  });
});

/** A document that was written of the feed and not touched since says all that the feed says. */
async function expectAlike(facts: FollowUpFacts): Promise<void> {
  const back = await again(await written(facts));
  const { import: report, document: _, ...facts2 } = back;
  const { import: __, document: ___, ...own } = facts;
  expect(report?.findings.filter(({ code }) => code === "correction-lost")).toEqual([]);
  expect(withoutPlaces(facts2)).toEqual(withoutPlaces(own));
}

describe("whatever was corrected, the document that was written of it is read as the same feed", () => {
  const [first, second] = realFollowUp.facts.themes;
  const round = { id: "30-6", label: "30. juni 2018", date: "2018-06-30" };
  test.each<[string, ...(readonly [string, Correction["became"]])[]]>([
    ["a title, whose initiative keeps its thread and id", ["initiatives[26].title", "Et nyt navn"]],
    ["a number", ["initiatives[17].number", "9.17"]],
    ["an initiative's theme", ["initiatives[0].theme", second?.id ?? ""]],
    [
      "the theme of all its initiatives, so that it has none",
      ["initiatives[0].theme", second?.id ?? ""],
      ["initiatives[1].theme", second?.id ?? ""],
    ],
    [
      "a theme that was added, and an initiative that was moved there",
      ["themes[1]", { id: "nyt", number: null, title: "Et nyt tema" }],
      ["initiatives[3].theme", "nyt"],
    ],
    ["a theme without initiatives", ["themes[4]", { id: "nyt", number: null, title: "Et nyt tema" }]],
    ["a round without milestones", ["rounds[2]", round]],
    ["a round with one", ["rounds[4]", round], ["initiatives[0].milestones[4]", newMilestone(round.id)]],
    ["an initiative", ["initiatives[3]", { ...newInitiative("ny"), theme: first?.id ?? "" }]],
    ["an initiative that was removed", ["initiatives[3]", null]],
    ["a figure", ["initiatives[2].economy.figures[0]", newFigure(700_000)]],
    ["a thread", ["initiatives[2].thread", "en-anden-traad"]],
  ])("%s", async (_, ...wishes) => {
    const made = correctAll(
      realFollowUp.facts,
      wishes.map(([path, became]) => ({ path, became, why: "Oplyst", when: "2026-11-29" })),
    );
    if (!made.ok) throw new Error(JSON.stringify(made));
    await expectAlike(made.facts);
  });

  test("corrections of every kind, as they come together", async () => {
    await fc.assert(
      fc.asyncProperty(stepsOfEveryKind, (steps) => expectAlike(correctedByClerk(steps))),
      { numRuns: 40 },
    );
  });
});

describe("what was written in the document since", () => {
  const retitled = correct(realFollowUp.facts, {
    path: "initiatives[0].title",
    became: "Et nyt navn",
    why: null,
    when: "2026-11-29",
  });
  if (!retitled.ok) throw new Error("no correction");

  test("is read: another title keeps the initiative's thread, and its correction is told as lost", async () => {
    const facts = await again(edited(await written(retitled.facts), "Et nyt navn", "Et helt tredje navn"));
    expect(facts.initiatives[0]).toMatchObject({
      title: "Et helt tredje navn",
      thread: realFollowUp.facts.initiatives[0]?.thread,
    });
    expect(facts.corrections).toBeUndefined();
    expect(codes(facts)).toContain("correction-lost");
  });

  test("is read where the document carries corrections alone, as those do that were written before", async () => {
    const bytes = await written(corrected);
    const files = unzipSync(bytes);
    const part = strFromU8(files["customXml/item1.xml"] ?? new Uint8Array());
    const without = part.replace(/&quot;names&quot;:\{.*\},&quot;comments/u, "&quot;comments");
    expect(without).not.toBe(part);
    const facts = await again(zipSync({ ...files, "customXml/item1.xml": strToU8(without) }));
    expect(facts.corrections).toEqual(corrected.corrections);
  });
});
