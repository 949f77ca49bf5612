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
      "chosen in a content control",
      `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${run("😐")}</w:sdtContent></w:sdt>`,
    ],
    [
      "chosen in the drop-down of an old form",
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="☺"/><w:listEntry w:val="😐"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
    [
      "inserted under tracked changes, where another was deleted",
      `<w:del><w:r><w:delText>☹</w:delText></w:r>${symbol("F04A")}</w:del><w:ins>${symbol("F04B")}</w:ins>`,
    ],
  ])("%s", async (_, smiley) => {
    const { smileys, codes } = await read(wordForm(smiley), { styles: STYLES });
    expect(smileys).toEqual(["neutral", "sur"]);
    expect(codes).toEqual([]);
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

test("a letter in the text is a letter, whatever it ends in", async () => {
  const rated = milestone(symbol("F04A"), "1. budgetopfølgning 2024", "Planen er lagt, jf. bilag J");
  const { text, smileys, codes } = await read(WORD_FRONT + table(...wordTop(), rated, economy()));
  expect([text, smileys, codes]).toEqual(["Planen er lagt, jf. bilag J", ["glad"], []]);
});
