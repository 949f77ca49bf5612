/** A corrected feed, written as a Word document and imported again: the same feed, its corrections included. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { correct } from "../../../src/agreement/corrections/correct.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { formFile, reportFile } from "../../../src/export/docx/wordFile.ts";
import { importBytes } from "../../../src/import/importBytes.ts";
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
