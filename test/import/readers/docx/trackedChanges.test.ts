/** Changes that nobody accepted or rejected in Word: they are read as accepted, and that is told. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, run, symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, milestone, SECOND, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

const GLAD = symbol("F04A");
const inserted = (words: string) => `<w:ins w:id="1">${run(words)}</w:ins>`;
const deleted = (words: string) => `<w:del w:id="2"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;

/** What is told of changes in a form whose first milestone is these rows. */
async function told(...rows: readonly string[]) {
  const { findings } = await importWord(WORD_FRONT + table(...wordTop(), ...rows, SECOND, economy()));
  return findings.filter(({ code }) => code === "changes-accepted");
}

const rated = (text: string) => row("Milepæl", cell(text), "1. budgetopfølgning 2024", cell(paragraph(GLAD)));

test("a document without changes has no such finding", async () => {
  expect(await told(milestone(GLAD))).toEqual([]);
});

test("one finding counts a document's changes, leads to the first, and names the lines of the others", async () => {
  const changed = paragraph(
    run("Planen er ") + deleted("ikke ") + inserted("la") + inserted("gt.") + deleted("x"),
  );
  const added = paragraph(inserted("Og sendt."), "<w:rPr><w:ins/></w:rPr>");
  expect(await told(rated(changed + added))).toEqual([
    { code: "changes-accepted", line: 16, values: { insertions: 2, deletions: 2, more: [17] } },
  ]);
});

test("a row that is inserted or deleted is one change, with all that is in it", async () => {
  const gone = rated(paragraph(deleted("Planen er droppet."))).replace(
    "<w:tr>",
    "<w:tr><w:trPr><w:del/></w:trPr>",
  );
  const come = rated(paragraph(inserted("Planen er lagt."))).replace(
    "<w:tr>",
    "<w:tr><w:trPr><w:ins/></w:trPr>",
  );
  expect(await told(gone, come)).toMatchObject([{ values: { insertions: 1, deletions: 1 } }]);
});

test("a mark alone is a change, and so is what was moved", async () => {
  const cut = paragraph(run("Planen "), "<w:rPr><w:del/></w:rPr>");
  const moved = paragraph(
    `<w:moveFrom>${run("snart ")}</w:moveFrom>${run("er ")}<w:moveTo>${run("lagt.")}</w:moveTo>`,
  );
  expect(await told(rated(cut + moved))).toMatchObject([{ values: { insertions: 1, deletions: 2 } }]);
});

test("a change in the last paragraph of all, which goes with it, is told at the last line there is", async () => {
  const { findings } = await importWord(
    WORD_FRONT +
      table(...wordTop(), milestone(GLAD), SECOND, economy()) +
      paragraph(deleted("Bilag"), "<w:rPr><w:del/></w:rPr>"),
  );
  expect(findings).toMatchObject([{ code: "changes-accepted", line: 27 }]);
});
