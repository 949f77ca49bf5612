/** Which cells of a workbook's sheets are read, and as which tables. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { linesOfCell, type TableBlock } from "../../../../src/import/model/neutralDocument.ts";
import { readXlsx } from "../../../../src/import/readers/xlsx/readXlsx.ts";
import { HEAD, imported, listed, TITLE } from "../../../fixtures/listedWorkbook.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { styled, type WorkbookSheet, workbookFile } from "../../../fixtures/workbookFile.ts";

function documentOf(sheet: WorkbookSheet, parts = {}) {
  const document = readXlsx(workbookFile([sheet], parts));
  if ("refused" in document) throw new Error(document.code);
  return document;
}
/** The tables of a sheet: each cell's column, span and words. */
const tablesOf = (sheet: WorkbookSheet, parts = {}) =>
  documentOf(sheet, parts)
    .blocks.filter((block): block is TableBlock => block.kind === "table")
    .map(({ rows }) =>
      rows.map(({ cells }) =>
        cells.map((cell) => [
          cell.column,
          cell.span,
          linesOfCell(cell)
            .map(({ text }) => text)
            .join(),
        ]),
      ),
    );

describe("the rows of a sheet", () => {
  test("those that a filter or a person has hidden are left out and told", async () => {
    const sheet = {
      rows: [[TITLE], HEAD, listed("7.01. Tage"), listed("7.02. Sti")],
      rowAttributes: { 4: 'hidden="1"' },
    };
    const { facts, findings } = await imported(sheet);
    expect(facts.initiatives.map(({ title }) => title)).toEqual(["Tage"]);
    expect(findings).toContainEqual({
      code: "aside-left-out",
      line: expect.any(Number),
      values: { kind: "hidden", words: "7.02. Sti · Teknik · Målet er nået · 1. budgetopfølgning 2025 · 🙂" },
    });
  });

  test("a title merged down from a hidden row is that of the rows that are seen, as in Excel", async () => {
    const round = (number: number) => ["Mål", `${number}. budgetopfølgning 2025`, "☹"];
    const sheet = {
      rows: [
        [TITLE],
        HEAD,
        listed("7.01. Tage"),
        ["7.02. Sti", "Teknik", ...round(1)],
        [null, null, ...round(2)],
        [null, null, ...round(3)],
      ],
      rowAttributes: { 4: 'hidden="1"' },
      behind: '<mergeCells><mergeCell ref="A4:A6"/><mergeCell ref="B4:B6"/></mergeCells>',
    };
    const { facts, findings } = await imported(sheet);
    expect(facts.initiatives.map(({ title, milestones }) => [title, milestones.length])).toEqual([
      ["Tage", 1],
      ["Sti", 2],
    ]);
    expect(findings).toContainEqual({
      code: "aside-left-out",
      line: expect.any(Number),
      values: { kind: "hidden", words: "Mål · 1. budgetopfølgning 2025 · ☹" },
    });
  });

  test.each<[what: string, more: readonly (string | null)[]]>([
    ["again", ["7.02. Sti"]],
    ["once", [null]],
  ])(
    "a title that is crossed out takes its rows along, %s written: they are not the initiative's above",
    async (_what, [again]) => {
      const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
      const [, ...first] = listed("", "☹");
      const later = ["Teknik", "Mere", "2. budgetopfølgning 2025", "☹"];
      const second = again === null ? null : styled(again ?? "", 1);
      const rows = [
        [TITLE],
        HEAD,
        listed("7.01. Tage"),
        [styled("7.02. Sti", 1), ...first],
        [second, ...later],
        listed("7.03. Havn"),
      ];
      const { facts, findings } = mustImport(await importBytes(workbookFile([{ rows }], { styles })));
      expect(
        facts.initiatives.map(({ title, milestones }) => [title, ...milestones.map(({ smiley }) => smiley)]),
      ).toEqual([
        ["Tage", "glad"],
        ["Havn", "glad"],
      ]);
      const told = findings.filter(({ code }) => code === "aside-left-out").map(({ values }) => values);
      expect(told).toEqual([
        { kind: "struck", words: ["7.02. Sti", ...first].join(" · ") },
        { kind: "struck", words: [...(again ? [again] : []), ...later].join(" · ") },
      ]);
    },
  );

  test("so are hidden columns", () => {
    const sheet = {
      rows: [
        ["Indsats", "Intern note"],
        ["7.01. Tage", "Ring til Ida"],
      ],
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
    };
    expect(tablesOf(sheet)).toEqual([]);
    expect(documentOf(sheet).findings.map(({ values }) => values)).toEqual([
      { kind: "hidden", words: "Intern note" },
      { kind: "hidden", words: "Ring til Ida" },
    ]);
  });

  test("columns without any word are none", () => {
    expect(
      tablesOf({
        rows: [
          ["A", null, "B"],
          [null, null, "C"],
        ],
      }),
    ).toEqual([
      [
        [
          [0, 1, "A"],
          [1, 1, "B"],
        ],
        [
          [0, 1, ""],
          [1, 1, "C"],
        ],
      ],
    ]);
  });

  test("merged cells cover columns, and go on through the rows below", () => {
    const sheet = {
      rows: [
        ["Over to", null, "C"],
        [null, null, "c"],
        ["a", "b", "d"],
      ],
      behind: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    };
    expect(tablesOf(sheet)).toEqual([
      [
        [
          [0, 2, "Over to"],
          [2, 1, "C"],
        ],
        [[2, 1, "c"]],
        [
          [0, 1, "a"],
          [1, 1, "b"],
          [2, 1, "d"],
        ],
      ],
    ]);
    const [table] = documentOf(sheet).blocks;
    expect(table?.kind === "table" && table.rows.map(({ merged }) => merged)).toEqual([
      undefined,
      [0],
      undefined,
    ]);
  });

  test.each<[ground: string, shade: string | undefined]>([
    ['<patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill>', "00B050"],
    ['<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>', undefined],
    ['<patternFill patternType="solid"><fgColor indexed="13"/></patternFill>', "FFFF00"],
    ['<patternFill patternType="solid"><fgColor rgb="FF000000" tint="0.5"/></patternFill>', "808080"],
    ['<patternFill patternType="none"/>', undefined],
  ])("a cell's ground %s", (ground, shade) => {
    const styles = `<fills><fill/><fill>${ground}</fill></fills><cellXfs><xf fillId="0"/><xf fillId="1"/></cellXfs>`;
    const empty = { attributes: 's="1"', content: "" };
    const [table] = documentOf(
      {
        rows: [
          ["Indsats", "Smiley"],
          ["7.01. Tage", empty],
        ],
      },
      { styles },
    ).blocks;
    const cell =
      table?.kind === "table" ? table.rows[1]?.cells.find(({ column }) => column === 1) : undefined;
    expect(cell?.shade).toBe(shade);
  });
});

describe("what lies on a sheet", () => {
  const DRAWING =
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const anchored = (row: number, column: number, inside: string) =>
    `<xdr:wsDr ${DRAWING}><xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:row>${row}</xdr:row></xdr:from>${inside}</xdr:twoCellAnchor></xdr:wsDr>`;
  const sheet = (drawing: string) => ({
    rows: [[TITLE], HEAD, listed("7.01. Tage", "")],
    parts: { drawing },
  });

  test("a picture in the place of a smiley is told with its initiative, as in Word", async () => {
    const { findings } = await imported(sheet(anchored(2, 4, "<xdr:pic/>")));
    expect(findings.map(({ code }) => code)).toContain("picture-unread");
    const beside = await imported(sheet(anchored(0, 0, "<xdr:pic/>")));
    expect(beside.findings.map(({ code }) => code)).not.toContain("picture-unread");
  });

  test("text boxes and comments are told and left out, charts are neither", async () => {
    const box =
      "<xdr:sp><xdr:txBody><a:p><a:r><a:t>Husk</a:t></a:r></a:p><a:p><a:r><a:t>mødet</a:t></a:r></a:p></xdr:txBody></xdr:sp>";
    const comments = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="B3"><text><r><t>Er det rigtigt?</t></r></text></comment></commentList></comments>`;
    const { findings } = await imported({
      ...sheet(anchored(2, 0, box)),
      parts: { drawing: anchored(2, 0, box), comments },
    });
    const told = findings.map(({ values }) => values);
    expect(told).toContainEqual({ kind: "textBox", words: "Husk mødet" });
    expect(told).toContainEqual({ kind: "comment", words: "Er det rigtigt?" });
    const chart = await imported(sheet(anchored(2, 4, "<xdr:graphicFrame/>")));
    expect(chart.findings.map(({ code }) => code)).not.toContain("picture-unread");
  });

  test.each([
    "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    Er det rigtigt?",
    "[Trådet kommentar]\n\nDin version af Excel lader dig læse denne trådede kommentar. Få mere at vide: https://go.microsoft.com/fwlink/?linkid=870924\n\nKommentar:\n    Er det rigtigt?",
    "Er det rigtigt?",
  ])("a comment is told without what Excel says to its older versions: %j", (written) => {
    const comments = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A1"><text><t>${written}</t></text></comment></commentList></comments>`;
    const told = documentOf({ rows: [[TITLE]], parts: { comments } }).findings.map(({ values }) => values);
    expect(told).toEqual([{ kind: "comment", words: "Er det rigtigt?" }]);
  });

  test("rules that colour cells are told: what they show stands in no cell", async () => {
    const rules = {
      ...sheet(anchored(9, 9, "")),
      behind: '<conditionalFormatting sqref="E3"><cfRule type="iconSet"/></conditionalFormatting>',
    };
    expect((await imported(rules)).findings.map(({ values }) => values)).toContainEqual({
      kind: "rules",
      words: "",
    });
  });

  test("header and footer are those of pages, without Excel's codes", () => {
    const behind =
      '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;10Lindby Kommune&amp;C&amp;A&amp;RSag 12 &amp;&amp; 13</oddHeader><oddFooter>Side &amp;P af &amp;N</oddFooter></headerFooter>';
    const [frames] = documentOf({ rows: [["Indsats"]], behind }).blocks;
    expect(frames?.kind).toBe("furniture");
    expect(frames?.kind === "furniture" && frames.lines.map(({ text }) => text)).toEqual([
      "Lindby Kommune",
      "Sag 12 & 13",
    ]);
  });
});

describe("a real follow-up", () => {
  test("a number that Excel takes for one keeps its place before the title", async () => {
    const rows = [[TITLE], ["Nr.", ...HEAD], [7.02, ...listed("Sti")]];
    const [initiative] = (await imported({ rows })).facts.initiatives;
    expect(initiative).toMatchObject({ number: "7.02", title: "Sti" });
  });

  test("smileys in Wingdings in a list", async () => {
    const styles =
      '<fonts><font/><font><name val="Wingdings"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
    const rows = [[TITLE], HEAD, [...listed("7.01. Tage").slice(0, 4), styled("L", 1)]];
    const { facts } = mustImport(await importBytes(workbookFile([{ rows }], { styles })));
    expect(facts.initiatives[0]?.milestones[0]?.smiley).toBe("sur");
  });
});
