/** What Word keeps beside the text of a form: comments, notes, codes of fields, footers. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, run, symbol, table, type WordParts } from "../../../fixtures/wordFile.ts";
import { economy, SECOND, WORD_FRONT, wordForm, wordTop } from "../../../fixtures/wordForm.ts";

const GLAD = symbol("F04A");

describe("what stands beside the text is none of it, and reported", () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph("Se bilag")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph("Se bilag")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const note = (kind: string) => `<w:r><w:${kind}Reference w:id="2"/></w:r>`;
  const words = (kind: string) => `<w:${kind} w:id="2">${paragraph("Se bilag")}</w:${kind}>`;
  test.each<readonly [string, string, WordParts]>([
    ["textBox", box, {}],
    ["comment", note("comment"), { comments: words("comment") }],
    ["note", note("footnote"), { footnotes: words("footnote") }],
    ["hidden", run("Se bilag", "<w:vanish/>"), {}],
    ["struck", run("Se bilag", "<w:strike/>"), {}],
    ["struck", run("Se bilag", "<w:dstrike/>"), {}],
  ])("%s", async (kind, content, parts) => {
    const rated = row(
      "Milepæl",
      cell(paragraph(run("Planen er lagt.") + content)),
      "1. budgetopfølgning 2024",
      cell(paragraph(GLAD)),
    );
    const { facts, findings } = await importWord(
      WORD_FRONT + table(...wordTop(), rated, SECOND, economy()),
      parts,
    );
    expect(facts.initiatives[0]?.milestones[0]?.text).toBe("Planen er lagt.");
    expect(findings).toMatchObject([{ code: "aside-left-out", values: { kind, words: "Se bilag" } }]);
  });
});

test.each([
  ["hidden", "<w:vanish/>"],
  ["struck", "<w:strike/>"],
])("a smiley that is %s rates nothing, and is reported", async (kind, format) => {
  const withdrawn = GLAD.replace("<w:r>", `<w:r><w:rPr>${format}</w:rPr>`);
  const rated = row("Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024", cell(paragraph(withdrawn)));
  const { facts, findings } = await importWord(WORD_FRONT + table(...wordTop(), rated, SECOND, economy()));
  expect(facts.initiatives[0]?.milestones[0]).toMatchObject({ text: "Planen er lagt.", smiley: null });
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "aside-left-out", values: expect.objectContaining({ kind }) }),
  );
});

test("a smiley whose cell is merged down rates the row that it stands in, and the other is told", async () => {
  const merged = (value: string, content: string) =>
    cell(content).replace("<w:tc>", `<w:tc><w:tcPr><w:vMerge${value}/></w:tcPr>`);
  const rows = [
    row(
      "Milepæl",
      "Planen er lagt.",
      "1. budgetopfølgning 2024",
      merged(' w:val="restart"', paragraph(GLAD)),
    ),
    row("Milepæl", "Planen er fulgt.", "2. budgetopfølgning 2024", merged("", paragraph(""))),
  ];
  const { facts, findings } = await importWord(WORD_FRONT + table(...wordTop(), ...rows, economy()));
  expect(facts.initiatives[0]?.milestones).toMatchObject([{ smiley: "glad" }, { smiley: null }]);
  expect(findings).toMatchObject([{ code: "aside-left-out", values: { kind: "merged" } }]);
});

test("codes of fields and invitations of controls are no text", async () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:t>gammel</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Klik for at skrive")}</w:sdtContent></w:sdt>`;
  const text = cell(
    paragraph(`${field}${run("Planen er lagt.")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${control}`),
  );
  const rated = row("Milepæl", text, "1. budgetopfølgning 2024", cell(paragraph(GLAD)));
  const { facts } = await importWord(WORD_FRONT + table(...wordTop(), rated, SECOND, economy()));
  expect(facts.initiatives[0]?.milestones[0]).toMatchObject({ text: "Planen er lagt.", smiley: "glad" });
});

describe("the footers of pages", () => {
  const section = (content: string) => `<w:sectPr>${content}</w:sectPr>`;
  const reference = (type: string, id: string) => `<w:footerReference w:type="${type}" r:id="${id}"/>`;
  const footers = {
    own:
      paragraph(
        `${run("Herlev Kommune, Økonomi - ")}<w:fldSimple w:instr=" PAGE ">${run("1")}</w:fldSimple>${run(" - Sagsid: 00.30-24")}`,
      ) + paragraph("Den 3. juni 2024"),
    old: paragraph("Den 1. maj 2019"),
    first: paragraph(""),
  };
  test("say when and in which case; those that no page shows say nothing", async () => {
    const body =
      wordForm(GLAD) +
      section(reference("default", "own") + reference("even", "old") + reference("first", "old"));
    const { facts } = await importWord(body, { footers });
    expect(facts).toMatchObject({
      asOf: "2024-06-03",
      document: { publisher: "Herlev Kommune, Økonomi", caseNumber: "00.30-24" },
    });
  });

  test("are those of the section before where a section names none", async () => {
    const first = paragraph(
      "",
      `${section(`<w:titlePg/>${reference("first", "first")}${reference("default", "own")}`)}`,
    );
    const { facts } = await importWord(first + wordForm(GLAD) + section(""), { footers });
    expect(facts.asOf).toBe("2024-06-03");
  });
});

test("a sign in a text box may be a smiley, and is reported where the box lies", async () => {
  const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraph(GLAD)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
  const { facts } = await importWord(wordForm(box));
  expect(facts.initiatives[0]?.milestones[0]?.smiley).toBeNull();
  expect(facts.import?.findings.map(({ code }) => code)).toEqual(["picture-unread"]);
});

test.each([
  ["its own name", "Glad", []],
  ["its own name as a sign has it", "Glad smiley", []],
  ["its colour", "Grøn", []],
  ["another's name", "Sur", ["text-unplaced"]],
  ["other words", "Se bilag", ["text-unplaced"]],
])("%s beside a smiley in its cell", async (_, words, codes) => {
  const { facts, findings } = await importWord(wordForm(GLAD + run(` ${words}`)));
  expect(facts.initiatives[0]?.milestones[0]?.smiley).toBe("glad");
  expect(findings.map(({ code }) => code)).toEqual(codes);
});
