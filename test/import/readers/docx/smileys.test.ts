/** However Word writes a smiley, it is read or reported; a letter in another font is a letter. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, run, symbol, table, type WordParts } from "../../../fixtures/wordFile.ts";
import { economy, milestone, WORD_FRONT, wordForm, wordTop } from "../../../fixtures/wordForm.ts";

async function read(body: string, parts?: WordParts) {
  const { facts, findings } = await importWord(body, parts);
  return {
    smileys: facts.initiatives[0]?.milestones.map(({ smiley }) => smiley),
    text: facts.initiatives[0]?.milestones[0]?.text,
    codes: findings.map(({ code }) => code),
  };
}

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const STYLES = `
  <w:style w:type="character" w:styleId="Tegn"><w:rPr>${font("Wingdings")}</w:rPr></w:style>
  <w:style w:type="character" w:styleId="Smiley"><w:basedOn w:val="Tegn"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Rund"><w:basedOn w:val="Rund"/></w:style>
  <w:style w:type="paragraph" w:styleId="Celle"><w:rPr>${font("Wingdings")}</w:rPr></w:style>`;

describe("a smiley", () => {
  test.each<readonly [string, string]>([
    ["a symbol", symbol("F04B")],
    ["a symbol by its letter's code", symbol("004B")],
    ["a letter in the font of its run", run("K", font("Wingdings"))],
    ["a letter in the font of its style", run("K", '<w:rStyle w:val="Tegn"/>')],
    ["a letter in the font of a style that its style is based on", run("K", '<w:rStyle w:val="Smiley"/>')],
    ["a private-use character", run("\uf04b")],
    ["an emoji", run("😐")],
    ["an emoji with a variation selector", run("😐\ufe0f")],
    [
      "an emoji that old versions of Word read from the fallback",
      `<w:r><mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback><w:t>☹</w:t></mc:Fallback></mc:AlternateContent></w:r>`.replace(
        '<mc:Choice Requires="w16se"/>',
        '<mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F610"/></mc:Choice>',
      ),
    ],
    [
      "in a block that nobody here knows, from its fallback",
      `<mc:AlternateContent><mc:Choice Requires="x99"><w:r><w:t>☹</w:t></w:r></mc:Choice><mc:Fallback>${run("😐")}</mc:Fallback></mc:AlternateContent>`,
    ],
    ["in the result of a field", `<w:fldSimple w:instr=" SYMBOL 75 ">${symbol("F04B")}</w:fldSimple>`],
    [
      "in the code of a field that has no result",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SYMBOL 7</w:instrText></w:r><w:r><w:instrText>5 \\f "Wingdings" \\s 14 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
    [
      "in the code of a field whose result is empty",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SYMBOL 0x4B \\f Wingdings</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
    [
      "in the result of a field, once",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SYMBOL 75 \\f Wingdings</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${symbol("F04B")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
    [
      "chosen in a content control",
      `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${run("😐")}</w:sdtContent></w:sdt>`,
    ],
    [
      "chosen in the drop-down of an old form",
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="☺"/><w:listEntry w:val="😐"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
  ])("%s", async (_, smiley) => {
    const { smileys, codes } = await read(wordForm(smiley), { styles: STYLES });
    expect(smileys).toEqual(["neutral", "sur"]);
    expect(codes).toEqual([]);
  });

  test.each(["SYMBOL 99999999999 \\f Wingdings", "SYMBOL 0 \\f Wingdings", "SYMBOL J", "PAGE"])(
    "is none by a field's code that names no character: %s",
    async (code) => {
      const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
      const field = `${mark("begin")}<w:r><w:instrText>${code}</w:instrText></w:r>${mark("end")}`;
      expect((await read(wordForm(field))).smileys).toEqual([null, "sur"]);
    },
  );

  test("inserted under tracked changes, where another was deleted", async () => {
    const changed = `<w:del><w:r><w:delText>☹</w:delText></w:r>${symbol("F04A")}</w:del><w:ins>${symbol("F04B")}</w:ins>`;
    const { smileys, codes } = await read(wordForm(changed));
    expect(smileys).toEqual(["neutral", "sur"]);
    expect(codes).toEqual(["changes-accepted"]);
  });

  test("in a paragraph whose style has the font", async () => {
    const styled = paragraph(run("J"), '<w:pStyle w:val="Celle"/>');
    const rated = row("Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024", cell(styled));
    const { smileys } = await read(WORD_FRONT + table(...wordTop(), rated, economy()), { styles: STYLES });
    expect(smileys).toEqual(["glad"]);
  });
});

describe("null, and a finding", () => {
  const picture = '<w:r><w:drawing><wp:inline xmlns:wp="x"/></w:drawing></w:r>';
  test.each<readonly [string, string, string]>([
    ["a picture", picture, "picture-unread"],
    ["an old picture", "<w:r><w:pict><v:shape/></w:pict></w:r>", "picture-unread"],
    [
      "a picture with its fallback, once",
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${picture}</mc:Choice><mc:Fallback>${picture}</mc:Fallback></mc:AlternateContent></w:r>`,
      "picture-unread",
    ],
    ["a symbol of another font", symbol("F04A", "Wingdings 2"), "picture-unread"],
    ["a letter in another font of pictures", run("J", font("Webdings")), "picture-unread"],
    [
      "a letter whose font is the theme's",
      run("J", '<w:rFonts w:ascii="Wingdings" w:asciiTheme="minorHAnsi"/>'),
      "rating-unknown",
    ],
    ["a letter without a font", run("J"), "rating-unknown"],
    ["a letter in a style that is based on itself", run("J", '<w:rStyle w:val="Rund"/>'), "rating-unknown"],
    ["a word", run("fint"), "rating-unknown"],
  ])("%s", async (_, smiley, code) => {
    const { smileys, codes } = await read(wordForm(smiley), { styles: STYLES });
    expect(smileys).toEqual([null, "sur"]);
    expect(codes).toEqual([code]);
  });

  test("words that nobody knows in all places of smileys, of which none was lost", async () => {
    const rows = [milestone(run("fint")), milestone(run("fint"), "2. budgetopfølgning 2024")];
    const { codes } = await read(WORD_FRONT + table(...wordTop(), ...rows, economy()));
    expect(codes).toEqual(["rating-unknown", "rating-unknown"]);
  });

  test.each([
    ["a marker pen", paragraph(run("\u00a0\u00a0", '<w:highlight w:val="green"/>'))],
    ["a ground of their own", paragraph(run("  ", '<w:shd w:val="clear" w:fill="00B050"/>'))],
    ["a ground of their paragraph", paragraph("", '<w:shd w:val="clear" w:fill="00B050"/>')],
    ["a tab in one", paragraph('<w:r><w:rPr><w:highlight w:val="red"/></w:rPr><w:tab/></w:r>')],
  ])("blanks in the place of a smiley, with %s", async (_, blank) => {
    const marked = row("Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024", cell(blank));
    const { smileys, codes } = await read(
      WORD_FRONT +
        table(...wordTop(), marked, milestone(symbol("F04A"), "2. budgetopfølgning 2024"), economy()),
    );
    expect(smileys).toEqual([null, "glad"]);
    expect(codes).toEqual(["shade-unread"]);
  });

  test("but no words in a colour, and no blanks that were deleted", async () => {
    const pen = '<w:highlight w:val="yellow"/>';
    const words = row(
      "Milepæl",
      cell(paragraph(run("Planen er lagt.", pen))),
      "1. budgetopfølgning 2024",
      cell(paragraph(symbol("F04A"))),
    );
    const deleted = row(
      "Milepæl",
      "Planen er fulgt.",
      "2. budgetopfølgning 2024",
      cell(paragraph(`<w:del w:id="1">${run(" ", pen)}</w:del>`)),
    );
    const { codes } = await read(WORD_FRONT + table(...wordTop(), words, deleted, economy()));
    expect(codes).not.toContain("shade-unread");
  });

  test("a coloured cell without words; a row that is coloured as a whole has none", async () => {
    const shade = (colour: string) => `<w:shd w:val="clear" w:fill="${colour}"/>`;
    const coloured = row("Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024", cell("", shade("00B050")));
    const striped = row(
      ...["Milepæl", "Planen er fulgt.", "2. budgetopfølgning 2024", ""].map((text) =>
        cell(text, shade("EEEEEE")),
      ),
    );
    const { smileys, codes } = await read(WORD_FRONT + table(...wordTop(), coloured, striped, economy()));
    expect(smileys).toEqual([null, null]);
    expect(codes).toEqual(["no-smileys", "shade-unread"]);
  });
});

describe("a coloured cell", () => {
  const ground = (colour: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;
  const rated = (colour: string, round: number, words = "") =>
    row("Milepæl", "Planen er lagt.", `${round}. budgetopfølgning 2024`, cell(words, ground(colour)));
  const form = table(...wordTop(), rated("00b050", 1), rated("FFC000", 2), rated("C00000", 3), economy());
  /** The words above the tables, with a legend below the document's heading. */
  const below = (legend: string) => WORD_FRONT.replace("</w:p>", () => `</w:p>${legend}`);
  const legendOf = (...rows: readonly (readonly [string, string, string])[]) =>
    paragraph("Farvernes betydning for indsatsen:") +
    table(...rows.map(([colour, name, words]) => row(cell(name, ground(colour)), words)));

  test("is read by a legend that shows the colours beside what they mean", async () => {
    const legend = legendOf(
      ["00B050", "", "Milepælen er nået"],
      ["FFC000", "Gul", "Milepælen er forsinket"],
      ["C00000", "", "Milepælen er ikke nået"],
    );
    const { facts, findings } = await importWord(below(legend) + form);
    expect(facts.initiatives[0]?.milestones.map(({ smiley }) => smiley)).toEqual(["glad", "neutral", "sur"]);
    expect(facts.smileyMeaning).toEqual({
      effort: { glad: "Milepælen er nået", neutral: "Milepælen er forsinket", sur: "Milepælen er ikke nået" },
    });
    expect(findings).toEqual([]);
  });

  test.each<readonly [string, string]>([
    ["no legend shows", legendOf(["00B0F0", "", "Milepælen er nået"])],
    ["a legend only names", paragraph("Grøn: Milepælen er nået") + paragraph("Rød: Milepælen er ikke nået")],
    [
      "a legend defines in two ways",
      legendOf(
        ["00B050", "", "Milepælen er nået"],
        ["00B050", "", "Milepælen er ikke nået"],
        ["FFC000", "", "Noget andet"],
      ),
    ],
  ])("that %s is null, with a finding for each", async (_, legend) => {
    const { smileys, codes } = await read(below(legend) + form);
    expect(smileys).toEqual([null, null, null]);
    expect(codes.filter((code) => code === "shade-unread")).toHaveLength(3);
  });
});

test("a letter in the text is a letter, whatever it ends in", async () => {
  const rated = milestone(symbol("F04A"), "1. budgetopfølgning 2024", "Planen er lagt, jf. bilag J");
  const { text, smileys, codes } = await read(WORD_FRONT + table(...wordTop(), rated, economy()));
  expect([text, smileys, codes]).toEqual(["Planen er lagt, jf. bilag J", ["glad"], []]);
});
