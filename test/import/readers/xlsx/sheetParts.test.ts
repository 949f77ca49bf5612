/** What stands on a sheet above and below its list, beyond an empty row: legends, sums, economies, and the list's own rows. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { HEAD, imported, listed, TITLE } from "../../../fixtures/listedWorkbook.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { styled, type WorkbookCell, workbookFile } from "../../../fixtures/workbookFile.ts";

const NOTHING: readonly WorkbookCell[] = [];
const MET = "Milepælen er opfyldt";
const MISSED = "Milepælen er ikke opfyldt";
const LEGEND = [["Signaturforklaring"], ["Grøn", MET], ["Rød", MISSED]];
const ROUND = "1. budgetopfølgning 2025";

type Rows = readonly (readonly WorkbookCell[])[];
type Read = Awaited<ReturnType<typeof imported>>;

const smileysIn = ({ facts }: Read) =>
  facts.initiatives.map(({ title, milestones }) => [title, ...milestones.map(({ smiley }) => smiley)]);

/** The same rows as Danish Excel saves them as CSV. */
async function asCsv(rows: Rows): Promise<Read> {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? "").join(";"));
  return mustImport(await importBytes(new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`)));
}
const asWorkbook = (rows: Rows) => imported({ rows });

describe.each([
  ["workbook", asWorkbook],
  ["CSV", asCsv],
])("beyond an empty row of a %s", (_kind, read) => {
  const list = [HEAD, listed("7.01. Tage", "Grøn"), listed("7.02. Sti", "Rød")];
  const rated = [
    ["Tage", "glad"],
    ["Sti", "sur"],
  ];

  test("a legend above a list is no part of it", async () => {
    expect(smileysIn(await read([[TITLE], NOTHING, ...LEGEND, NOTHING, ...list]))).toEqual(rated);
  });

  test("titles beside what was reached are no legend", async () => {
    const rows = [
      ["Indsats", "Smiley", "Status"],
      ...[["7.01. Tage", "🙂", "Gennemført"], ["7.02. Sti", "☹", "Ikke nået"], NOTHING, ["Børn"]],
      ...[["Skole", "🙂", "Gennemført"], ["Rød tråd", "☹", "Ikke nået"], NOTHING, ["Kultur"]],
      ...[
        ["Bøger", "", "Gennemført"],
        ["Film", "", "Ikke nået"],
      ],
    ];
    expect(smileysIn(await read([[TITLE], NOTHING, ...rows]))).toEqual([
      ...[...rated, ["Skole", "glad"], ["Rød tråd", "sur"]],
      ...[
        ["Bøger", null],
        ["Film", null],
      ],
    ]);
  });

  test("a list of risks to initiatives is left out and told", async () => {
    const risks = [
      ["Indsats", "Risiko", "Smiley"],
      ["Byggeriet", "Prisstigninger", "Grøn"],
      ["Rekruttering", "Mangel på personale", "Rød"],
    ];
    const result = await read([
      [TITLE],
      NOTHING,
      ...LEGEND,
      NOTHING,
      ...list,
      NOTHING,
      ["På tværs"],
      NOTHING,
      ...risks,
    ]);
    expect(smileysIn(result)).toEqual(rated);
    expect(result.findings.map(({ code }) => code)).toContain("table-left-out");
  });

  test("dashes above numbers that rate are no names of these", async () => {
    const rows = [
      ...[["1", MISSED], ["3", MET], NOTHING, ["Indsats", "Ansvarlig", ROUND, "2. budgetopfølgning 2025"]],
      ...[["7.01. Tage", "Teknik", "3", "1"], NOTHING, ["Børn"]],
      ...[
        ["Skole", "", "-", "-"],
        ["Bad", "", "3", "1"],
      ],
    ];
    expect(smileysIn(await read([[TITLE], NOTHING, ...rows]))).toEqual([
      ["Tage", "glad", "sur"],
      ["Skole", null, null],
      ["Bad", "glad", "sur"],
    ]);
  });

  test("a legend above a list with a column for each round is no part of it", async () => {
    const head = ["Indsats", "Ansvarlig", ROUND, "2. budgetopfølgning 2025"];
    const rows = [head, ["7.01. Tage", "Teknik", "Grøn", "Rød"], ["7.02. Sti", "Teknik", "Rød", "Grøn"]];
    expect(smileysIn(await read([[TITLE], NOTHING, ...LEGEND, NOTHING, ...rows]))).toEqual([
      ["Tage", "glad", "sur"],
      ["Sti", "sur", "glad"],
    ]);
  });

  test.each([
    ["numbers", "3", "1"],
    ["words", "Nået", "Ikke nået"],
  ])(
    "%s that a legend defines are smileys in a column for each round, and in a list without rounds",
    async (_what, glad, sur) => {
      const head = ["Indsats", "Ansvarlig", ROUND, "2. budgetopfølgning 2025"];
      const rows = [head, ["7.01. Tage", "Teknik", glad, sur], ["7.02. Sti", "Teknik", sur, glad]];
      const legend = [
        [glad, MET],
        [sur, MISSED],
      ];
      expect(smileysIn(await read([[TITLE], NOTHING, ...legend, NOTHING, ...rows]))).toEqual([
        ["Tage", "glad", "sur"],
        ["Sti", "sur", "glad"],
      ]);
      const single = [
        ["Indsats", "Mål", "Smiley"],
        ["7.01. Tage", "Målet", glad],
        ["7.02. Sti", "Målet", sur],
        ["7.03. Havn", "Målet", sur],
      ];
      expect(smileysIn(await read([[TITLE], NOTHING, ...legend, NOTHING, ...single]))).toEqual([
        ...rated,
        ["Havn", "sur"],
      ]);
    },
  );

  test("a legend below a list is none of its initiatives", async () => {
    expect(smileysIn(await read([[TITLE], NOTHING, ...list, NOTHING, ...LEGEND]))).toEqual(rated);
  });

  const own = [HEAD, listed("7.01. Tage"), listed("7.02. Sti", "☹")];

  test.each<[what: string, rows: Rows]>([
    [
      "counts",
      [
        ["Tema", "Glad", "Neutral", "Sur"],
        ["Klima", "1", "0", "1"],
      ],
    ],
    ["counts below their heading", [["Optælling"], ["Tema", "Antal", "Heraf sur"], ["I alt", "2", "50 %"]]],
  ])("%s below a list are left out and told", async (_what, counts) => {
    const result = await read([[TITLE], NOTHING, ...own, NOTHING, ...counts]);
    expect(smileysIn(result)).toEqual([
      ["Tage", "glad"],
      ["Sti", "sur"],
    ]);
    const head = counts.find((row) => row.length > 1);
    expect(result.findings).toContainEqual({
      code: "table-left-out",
      line: expect.any(Number),
      values: { words: head?.join(" ") },
    });
  });

  test("a list for each round below its name is that round's", async () => {
    const head = ["Indsats", "Mål", "Smiley"];
    const later = "2. budgetopfølgning 2025";
    const rows = [
      ...[[ROUND], head, ["7.01. Tage", "Målet", "🙂"], ["7.02. Sti", "Målet", "☹"], NOTHING],
      ...[[later], head, ["7.01. Tage", "Målet", "☹"], ["7.02. Sti", "Målet", "🙂"]],
    ];
    const result = await read([[TITLE], NOTHING, ...rows]);
    expect(result.facts.rounds.map(({ label }) => label)).toEqual([ROUND, later]);
    expect(smileysIn(result)).toEqual([
      ["Tage", "glad", "sur"],
      ["Sti", "sur", "glad"],
    ]);
  });

  test("a list of economies below is theirs", async () => {
    const economies = [
      ["Indsats", "Økonomi", "Smiley"],
      ["7.01. Tage", "Besparelse i 2025: 1,2 mio. kr.", "☹"],
      ["7.02. Sti", "Afsat i 2025: 0,5 mio. kr.", "🙂"],
    ];
    const { facts } = await read([[TITLE], NOTHING, ...own, NOTHING, NOTHING, ...economies]);
    expect(facts.initiatives.map(({ title, economy }) => [title, economy?.smiley])).toEqual([
      ["Tage", "sur"],
      ["Sti", "glad"],
    ]);
  });

  test.each([[[]], [[NOTHING]]])(
    "a list of other columns below is read by its own head %j",
    async (empty) => {
      const head = ["Smiley", "Tid", "Mål", "Indsats"];
      const rows = [TITLE].map((title) => [title]);
      const result = await read([...rows, NOTHING, ...own, ...empty, head, ["☹", ROUND, MET, "7.03. Havn"]]);
      expect(smileysIn(result)).toEqual([
        ["Tage", "glad"],
        ["Sti", "sur"],
        ["Havn", "sur"],
      ]);
    },
  );

  test.each<[what: string, rows: Rows]>([
    [
      "rows below counts",
      [["Optalt", "Antal"], ["Heraf nået", "1"], NOTHING, listed("7.03. Havn"), listed("7.04. Skov")],
    ],
    ["further rows", [listed("7.03. Havn"), listed("7.04. Skov")]],
    ["rows that nobody has rated yet", [listed("7.03. Havn", ""), ["7.04. Skov", "Teknik"]]],
    ["a row of three cells", [["7.03. Havn", "Teknik", MET], listed("7.04. Skov")]],
  ])("%s are the list's", async (_what, rows) => {
    const result = await read([[TITLE], NOTHING, ...own, NOTHING, ...rows]);
    expect(smileysIn(result).map(([title]) => title)).toEqual(["Tage", "Sti", "Havn", "Skov"]);
  });

  test("a theme's heading alone, above more rows or above the head once more, is theirs", async () => {
    for (const head of [[], [HEAD]]) {
      const more = [["Erhverv og havn"], NOTHING, ...head, listed("8.01. Havn")];
      const { facts } = await read([
        [TITLE],
        NOTHING,
        HEAD,
        ["Klima og by"],
        listed("7.01. Tage"),
        NOTHING,
        ...more,
      ]);
      const themes = new Map(facts.themes.map(({ id, title }) => [id, title]));
      expect(facts.initiatives.map(({ title, theme }) => [title, themes.get(theme)])).toEqual([
        ["Tage", "Klima og by"],
        ["Havn", "Erhverv og havn"],
      ]);
    }
  });
});

describe("a legend of colours", () => {
  const ground = (rgb: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`;
  const styles = `<fills><fill/>${ground("FF00B050")}${ground("FFFF0000")}</fills><cellXfs><xf fillId="0"/><xf fillId="1"/><xf fillId="2"/></cellXfs>`;

  test("rows of a title and colours below an empty row are the list's", async () => {
    const head = ["Indsats", ROUND, "2. budgetopfølgning 2025"];
    const row = (title: string, first: number, second: number) => [
      title,
      styled("", first),
      styled("", second),
    ];
    const legend = [
      [styled("", 1), MET],
      [styled("", 2), MISSED],
    ];
    const rows = [
      [TITLE],
      NOTHING,
      ...legend,
      NOTHING,
      head,
      row("7.01. Tage", 1, 2),
      NOTHING,
      row("7.02. Sti", 2, 1),
      row("7.03. Havn", 1, 1),
    ];
    expect(smileysIn(mustImport(await importBytes(workbookFile([{ rows }], { styles }))))).toEqual([
      ["Tage", "glad", "sur"],
      ["Sti", "sur", "glad"],
      ["Havn", "glad", "glad"],
    ]);
  });

  test.each([
    ["alone", "", ""],
    ["with their names", "Grøn", "Rød"],
  ])("%s is read above a list and below it", async (_what, green, red) => {
    const [met, missed] = [styled(green, 1), styled(red, 2)];
    const row = (title: string, smiley: WorkbookCell) => [...listed(title).slice(0, 4), smiley];
    const legend = [["Signaturforklaring"], [met, MET], [missed, MISSED]];
    const list = [HEAD, row("7.01. Tage", met), row("7.02. Sti", missed)];
    for (const rows of [
      [[TITLE], NOTHING, ...legend, NOTHING, ...list],
      [[TITLE], NOTHING, ...list, NOTHING, ...legend],
    ])
      expect(smileysIn(mustImport(await importBytes(workbookFile([{ rows }], { styles }))))).toEqual([
        ["Tage", "glad"],
        ["Sti", "sur"],
      ]);
  });
});
