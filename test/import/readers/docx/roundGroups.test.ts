/** Lists with several columns for each round, or with the text beside the smiley in one. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { readWordRows } from "../../../fixtures/readWordRows.ts";
import { cell, paragraph, row, symbol, table, wordFile } from "../../../fixtures/wordFile.ts";
import { WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];
const [FIRST, LATER] = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"];

describe("a list with columns for each round", () => {
  const [COVERS, GOES_ON] = ['<w:gridSpan w:val="2"/>', "<w:vMerge/>"];
  const over = (words: string) => cell(paragraph(words), COVERS);
  const SMILEY = paragraph(symbol("F04A"));
  const WHOLE = [
    [
      "1.01 | Færre fald | Sundhed og omsorg",
      [FIRST, "Planen er lagt.", "Den virker.", "glad"],
      [LATER, "Planen er fulgt.", null, "sur"],
    ],
  ];

  test.each([
    [
      "below its name",
      table(
        row("Indsats", over(FIRST), over(LATER)),
        row(cell(paragraph(""), GOES_ON), "Milepæl", "Smiley", "Milepæl", "Smiley"),
        row(
          ...[
            "1.01 Færre fald",
            cell(["Planen er lagt.", "Status:", "Den virker."].map((text) => paragraph(text)).join("")),
          ],
          ...[GLAD, "Planen er fulgt.", SUR],
        ),
      ),
    ],
    [
      "below its name, the status apart",
      table(
        row(
          "Indsats",
          cell(paragraph(FIRST), '<w:gridSpan w:val="3"/>'),
          cell(paragraph(LATER), '<w:gridSpan w:val="3"/>'),
        ),
        row("", ...["Smiley", "Tekst", "Status"], ...["Smiley", "Tekst", "Status"]),
        row("1.01 Færre fald", GLAD, "Planen er lagt.", "Den virker.", SUR, "Planen er fulgt.", ""),
      ),
    ],
    [
      "below its name, beside the names of the other columns",
      table(
        row("", over(FIRST), over(LATER)),
        row("Indsats", "Milepæl", "Smiley", "Milepæl", "Smiley"),
        row(
          ...[
            "1.01 Færre fald",
            cell(["Planen er lagt.", "Status:", "Den virker."].map((text) => paragraph(text)).join("")),
          ],
          ...[GLAD, "Planen er fulgt.", SUR],
        ),
      ),
    ],
    [
      "below its name in its first column, beside the names of the other columns",
      table(
        row("", FIRST, "", "", LATER, "", "", ""),
        row("Indsats", ...["Smiley", "Tekst", "Status"], ...["Smiley", "Tekst", "Status"], "Milepæl"),
        row("1.01 Færre fald", GLAD, "Planen er lagt.", "Den virker.", SUR, "Planen er fulgt.", "", ""),
      ),
    ],
    [
      "with text and smiley in one cell",
      table(
        row("Indsats", FIRST, LATER),
        row(
          "1.01 Færre fald",
          cell(
            ["Planen er lagt.", "Status:", "Den virker."].map((text) => paragraph(text)).join("") + SMILEY,
          ),
          cell(paragraph("Planen er fulgt.") + paragraph(symbol("F04C"))),
        ),
      ),
    ],
  ])("%s", async (_, list) => {
    const { initiatives, codes } = await readWordRows(list);
    expect(initiatives).toEqual(WHOLE);
    expect(codes).toEqual([]);
  });

  test("is none where the row below names other things, or one of them twice", async () => {
    const titles = ["1.01 Færre fald", "1.02 Bedre mad", "1.03 Nye veje"];
    for (const names of [
      ["Smiley", "Smiley"],
      ["Vurdering", "Økonomi"],
    ]) {
      const list = table(
        row("Indsats", over(FIRST), over(LATER)),
        row("", ...names, ...names),
        ...titles.map((title) => row(title, GLAD, SUR, GLAD, SUR)),
      );
      expect(await importBytes(wordFile(WORD_FRONT + list))).toMatchObject({ refused: true });
    }
  });
});
