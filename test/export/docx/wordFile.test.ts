/** What is written as a Word document and imported again: the same facts. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { compareFacts } from "../../../src/agreement/revision/compareFacts.ts";
import { formFile, reportFile } from "../../../src/export/docx/wordFile.ts";
import { importBytes } from "../../../src/import/importBytes.ts";
import { changeLine } from "../../../src/text/revision.ts";
import { correctedFollowUp } from "../../fixtures/correctedFollowUp.ts";
import { arbitraryFacts } from "../../fixtures/followUps/facts.ts";
import { writeFlow } from "../../fixtures/followUps/flow.ts";
import { arbitraryStyle } from "../../fixtures/followUps/style.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { mustImport } from "../../fixtures/mustImport.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { bytesOf, choicesIn, partOf, withChosen } from "./wordDocument.ts";

/** Every fact that the document's import states otherwise, as a line. */
async function lostIn(facts: FollowUpFacts): Promise<readonly string[]> {
  const bytes = await bytesOf(await reportFile(buildFollowUp(facts)));
  const again = mustImport(await importBytes(bytes, { id: facts.id }));
  return compareFacts(facts, again.facts).map((change) => changeLine(change, "da"));
}

/** An item of a list is a paragraph in Word; from a text file it may come as a line. */
function inParagraphs(facts: FollowUpFacts): FollowUpFacts {
  const split = (_: string, value: unknown) =>
    typeof value === "string" ? value.replace(/\n+/g, "\n\n") : value;
  return JSON.parse(JSON.stringify(facts, split)) as FollowUpFacts;
}

describe("as Word and those who listen to it read the report", () => {
  const styleNames = (xml: string) =>
    Array.from(
      xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*><w:name w:val="([^"]*)"/g),
      ([, id, name]) => ({
        id,
        name: name?.toLowerCase(),
      }),
    );

  test("titles and headings are Word's own, each defined once, in Danish", async () => {
    const bytes = await bytesOf(await reportFile(realFollowUp));
    const styles = partOf(bytes, "word/styles.xml");
    const names = styleNames(styles).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(styles).toContain('w:lang w:val="da-DK"');
    const text = partOf(bytes, "word/document.xml");
    const idOf = (wanted: string) => styleNames(styles).find(({ name }) => name === wanted)?.id ?? "none";
    const count = (name: string) => text.split(`<w:pStyle w:val="${idOf(name)}"/>`).length - 1;
    expect(count("title")).toBeGreaterThan(0);
    // The reading guide has one, too.
    expect(count("heading 1")).toBe(realFollowUp.themes.length + 1);
    expect(count("heading 2")).toBe(realFollowUp.initiatives.length);
  });

  test("each table's head stands again on the next page, in the report and in the form", async () => {
    for (const file of [
      await reportFile(realFollowUp),
      await formFile(realFollowUp, { label: "31.03.2018" }),
    ]) {
      const rows = partOf(await bytesOf(file), "word/document.xml")
        .split("<w:tr>")
        .slice(1);
      const heads = rows.filter((row) => /<w:tblHeader\/?>/.test(row.split("<w:tc>")[0] ?? ""));
      expect(heads).toHaveLength(realFollowUp.initiatives.length);
      expect(heads.every((row) => row.includes("Kort beskrivelse af indsatsen"))).toBe(true);
    }
  });
});

describe("the report gives back the same facts", () => {
  test("of the real follow-up", async () => {
    expect(await lostIn(realFollowUp.facts)).toEqual([]);
  });

  test("of a corrected one, whose corrections stand as comments beside the text", async () => {
    const { facts } = correctedFollowUp(realFollowUp.facts);
    expect(await lostIn(facts)).toEqual([]);
    const file = await bytesOf(await reportFile(buildFollowUp(facts)));
    const comments = partOf(file, "word/comments.xml");
    expect(comments).toContain(
      "31.12.2017: Smiley: Neutral er rettet til Sur den 28. november 2026: Oplyst af centret",
    );
    expect(comments.match(/<w:comment /g)).toHaveLength(2);
  });

  test("of any follow-up, its themes and initiatives with numbers or without", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts(), arbitraryStyle, async (stated, style) => {
        const text = new TextEncoder().encode(writeFlow(stated, style));
        const { facts } = mustImport(await importBytes(text));
        expect(await lostIn(inParagraphs(facts))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const documents = new URL("../../fixtures/documents/", import.meta.url);
  const names = ["", "cases/"].flatMap((folder) =>
    readdirSync(new URL(folder, documents))
      .filter((name) => name.endsWith(".txt"))
      .map((name) => folder + name),
  );
  test.each(names)("of %s", async (name) => {
    const { facts } = mustImport(await importBytes(new Uint8Array(readFileSync(new URL(name, documents)))));
    const lost = await lostIn(facts);
    // Of a file with two committees' follow-ups the title names one.
    expect(lost).toEqual(name.includes("to-udvalg") ? ['udvalget: intet → "Klimaudvalget"'] : []);
  });
});

describe("the report", () => {
  test("has smileys as symbols, a footer, and page numbers that Word counts", async () => {
    const bytes = await bytesOf(await reportFile(realFollowUp));
    const symbols = partOf(bytes, "word/document.xml").match(/<w:sym [^>]*w:char="F04[ABC]"[^>]*>/gu);
    // 107 milestones and 19 economies are rated; the reading guide shows five.
    expect(symbols).toHaveLength(
      107 + realFollowUp.initiatives.filter(({ economy }) => economy?.smiley).length + 5,
    );
    const footer = partOf(bytes, "word/footer1.xml");
    expect(footer).toContain("Den 23. marts 2018");
    expect(footer).toContain("PAGE");
    expect(footer).toContain("Sagsid: 00.30.00-S00-6-16");
  });

  test("is a document whatever the texts are", async () => {
    const hostile = '<w:p/>]]>&amp; \u0000\u000b\ud800 "x" {{y}}';
    const { facts } = inventedFollowUp([{ title: hostile, description: hostile, remarks: "a\n\nb\nc" }], {
      title: hostile,
      authority: hostile,
    });
    const xml = partOf(await bytesOf(await reportFile(buildFollowUp(facts))), "word/document.xml");
    expect(xml).toContain("&lt;w:p/&gt;");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b]/u);
  });
});

describe("the form for the next round", () => {
  const given = [
    {
      number: "1.01",
      title: "Flere træer",
      milestones: [
        { text: "Planen er lagt.", smiley: "glad" as const, status: "Lagt." },
        { text: "Træerne er plantet.", status: "Vinteren kom." },
        { text: "Træerne er vandet." },
      ],
      economy: { text: "Der er ikke særskilt økonomisk effekt.", smiley: "glad" as const },
    },
  ];
  const invented = inventedFollowUp(given, {
    committee: "Klimaudvalget",
    sequence: { number: 1, isLast: false },
  });

  async function imported(bytes: Uint8Array) {
    const [initiative] = mustImport(await importBytes(bytes)).facts.initiatives;
    return {
      milestones: initiative?.milestones.map(({ text, status, smiley }) => [text, status, smiley]),
      economy: initiative?.economy?.smiley,
    };
  }

  test("asks for the round after the last that was rated; the others stay", async () => {
    const bytes = await bytesOf(await formFile(invented));
    expect(choicesIn(bytes)).toEqual([
      ["🙂", "😐", "🙁"],
      ["🙂", "🙁"],
    ]);
    expect(await imported(bytes)).toEqual({
      milestones: [
        ["Planen er lagt.", "Lagt.", "glad"],
        ["Træerne er plantet.", null, null],
        ["Træerne er vandet.", null, null],
      ],
      economy: null,
    });
    expect(partOf(bytes, "word/document.xml")).toContain("Anden opfølgning");
  });

  test("is read with what the centres chose", async () => {
    const bytes = withChosen(await bytesOf(await formFile(invented)), () => 1);
    expect(await imported(bytes)).toMatchObject({
      milestones: [
        expect.anything(),
        ["Træerne er plantet.", null, "neutral"],
        ["Træerne er vandet.", null, null],
      ],
      economy: "sur",
    });
  });

  test("asks for the round that is asked for", async () => {
    const bytes = withChosen(await bytesOf(await formFile(invented, "3")), (list) => (list === 0 ? 2 : null));
    expect((await imported(bytes)).milestones?.map(([, , smiley]) => smiley)).toEqual(["glad", null, "sur"]);
  });

  test("asks for all of them where no round is left, and each choice is read", async () => {
    const bytes = await bytesOf(await formFile(realFollowUp));
    const lists = choicesIn(bytes);
    expect(lists).toHaveLength(128 + 32);
    const chosen = withChosen(bytes, (list) => list % (lists[list]?.length ?? 1));
    const { smileys, facts } = mustImport(await importBytes(chosen));
    expect(smileys.unplaced).toEqual({ glad: 0, neutral: 0, sur: 0, unknown: 0 });
    const { milestones, economy } = smileys;
    expect(milestones.glad + milestones.neutral + milestones.sur).toBe(128);
    expect(economy.glad + economy.sur).toBe(32);
    expect(facts.initiatives.flatMap((one) => one.milestones.map(({ status }) => status)).some(Boolean)).toBe(
      false,
    );
    expect(facts.initiatives.map(({ title }) => title)).toEqual(
      realFollowUp.initiatives.map(({ title }) => title),
    );
  });
});
