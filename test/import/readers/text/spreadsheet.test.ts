/** A table as a spreadsheet or a browser gives it. */
import { describe, expect, test } from "vitest";
import { GLAD, rowsIn, SUR } from "../../../fixtures/lindby.ts";
import { imported } from "../../../fixtures/smallDocument.ts";

describe("a table from a spreadsheet or a browser", () => {
  const cells = (title: string): string[][] => [
    [title, "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"],
    ["", "Parterne er enige om at styrke indsatsen; den er vigtig.", "", ""],
    ["", "Ansvarligt center: Teknik og Miljø", "", ""],
    ["", "Ansvarligt udvalg: Klimaudvalget", "", ""],
    ["", "Væsentlig bidragsyder: Ejendomme", "", ""],
    ["Milepæl", 'Planen "Grøn by" er lagt.\nStatus:\nDen er vedtaget.', "1. budgetopfølgning 2025", GLAD],
    ["Milepæl", "Tilbud er indhentet, og arbejdet er begyndt.", "31.12.2025", SUR],
    ["Økonomi", "Besparelse i 2025: 1,0 mio. kr.", "", GLAD],
  ];
  const quoted = (cell: string, separator: string) =>
    cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const heading = [
    "Anden opfølgning på Aftale om budget 2025 på Klimaudvalgets område",
    "",
    "7. Klima og by",
  ];

  test.each([["\t"], [";"], [","]])("cells apart by %j", (separator) => {
    const row = (row: readonly string[]) => row.map((cell) => quoted(cell, separator)).join(separator);
    const wide = (line: string) => (separator === "\t" ? line : row([line, "", "", ""]));
    const text = [...heading.map(wide), ...cells("7.01. Tage").map(row), ...cells("7.02. Sti").map(row)].join(
      "\r\n",
    );
    const read = [
      '1. budgetopfølgning 2025: G Planen "Grøn by" er lagt. | Den er vedtaget.',
      "31.12.2025: S Tilbud er indhentet, og arbejdet er begyndt.",
      "E: G Besparelse i 2025: 1,0 mio. kr.",
    ];
    expect(rowsIn(text)).toEqual([...read, ...read]);
    const { initiatives, committee, themes } = imported(text).facts;
    expect(committee).toBe("Klimaudvalget");
    expect(themes.map(({ title }) => title)).toEqual(["Klima og by"]);
    expect(initiatives.map(({ title }) => title)).toEqual(["Tage", "Sti"]);
    expect(initiatives[0]).toMatchObject({
      description: "Parterne er enige om at styrke indsatsen; den er vigtig.",
      contributors: ["Ejendomme"],
    });
  });

  test.each([["\t"], [";"]])(
    "with the feet of its pages below each table; cells apart by %j",
    (separator) => {
      const row = (own: readonly string[]) => own.map((cell) => quoted(cell, separator)).join(separator);
      const feet = [
        "Anden opfølgning på Aftale om budget 2025 på Klimaudvalgets område Den 27. august 2025",
        "Lindby Kommune, Økonomi og Styring - 3 - Sagsid: 00.30.00-S00-11-25",
      ];
      const tables = ["7.01. Tage", "7.02. Sti"].flatMap((title) => [...cells(title).map(row), ...feet]);
      const { facts, findings } = imported([...heading, ...tables].join("\n"));
      expect(facts).toMatchObject({
        authority: "Lindby Kommune",
        asOf: "2025-08-27",
        document: { publisher: "Lindby Kommune, Økonomi og Styring", caseNumber: "00.30.00-S00-11-25" },
        themes: [{ title: "Klima og by" }],
      });
      expect(facts.initiatives.map(({ economy }) => economy?.text)).toEqual([
        "Besparelse i 2025: 1,0 mio. kr.",
        "Besparelse i 2025: 1,0 mio. kr.",
      ]);
      expect(findings).toEqual([]);
    },
  );

  test.each([["\t"], [";"]])(
    "with all fields in one cell, and rows of other names; cells apart by %j",
    (separator) => {
      const row = (cells: readonly string[]) => cells.map((cell) => quoted(cell, separator)).join(separator);
      const fields =
        "Ansvarligt center: Teknik og Miljø\nAnsvarligt udvalg: Klimaudvalget\nVæsentlig bidragsyder: ";
      const text = [
        "Anden opfølgning på Aftale om budget 2025 på Klimaudvalgets område",
        "A. Klima og by",
        ...[
          ["A.1. Tage", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"],
          ["Parterne er enige om indsatsen.", fields, "", ""],
          ["Delmål 1", "Planen er lagt.", "1. budgetopfølgning 2025", GLAD],
          ["Revideret milepæl", "Tilbud er indhentet.", "2. budgetopfølgning 2025", SUR],
          ["Økonomi", "Der er ingen effekt.", "", GLAD],
        ].map(row),
        "B. Havn",
        ...[
          ["B.1. Kaj", "Kort beskrivelse af indsatsen (anlæg)", "Tid", "Smiley"],
          ["", fields, "", ""],
          ["Milepæl", "Kajen er bygget.", "1. budgetopfølgning 2025", ""],
          ["Milepæl", "Kajen er åbnet.", "2. budgetopfølgning 2025", ""],
          ["Økonomi", "Udgift i 2025: 2,0 mio. kr.", "", SUR],
        ].map(row),
      ].join("\n");
      const { initiatives, themes } = imported(text).facts;
      expect(themes.map(({ number, title }) => [number, title])).toEqual([
        ["A", "Klima og by"],
        ["B", "Havn"],
      ]);
      expect(initiatives).toMatchObject([
        {
          number: "A.1",
          title: "Tage",
          description: "Parterne er enige om indsatsen.",
          responsible: ["Teknik og Miljø"],
          committee: "Klimaudvalget",
          contributors: [],
          milestones: [
            { text: "Planen er lagt.", smiley: "glad" },
            { text: "Tilbud er indhentet.", smiley: "sur" },
          ],
        },
        { number: "B.1", title: "Kaj", description: null, milestones: [{ smiley: null }, { smiley: null }] },
      ]);
    },
  );
});

describe("cells behind separators with the heads of other municipalities", () => {
  const front = [
    "Anden opfølgning på Aftale om budget 2025 på Klimaudvalgets område",
    "",
    "7. Klima og by",
    "",
  ];
  const read = (rows: readonly (readonly string[])[], separator: string) => {
    const { facts } = imported([...front, ...rows.map((row) => row.join(separator))].join("\n"));
    return facts.initiatives.map(({ number, title, milestones }) => [
      `${number} ${title}`,
      ...milestones.map(({ text, smiley }) => `${text}: ${smiley}`),
    ]);
  };

  test.each(["\t", ";"])("a column for each round, apart by %j", (separator) => {
    const rows = [
      ["Nr.", "Indsats", "Mål", "1. budgetopfølgning 2025", "2. budgetopfølgning 2025"],
      ["7.01", "Grønne tage", "Planen", GLAD, SUR],
      ["7.02", "Cykelsti", "Stien", SUR, GLAD],
    ];
    expect(read(rows, separator)).toEqual([
      ["7.01 Grønne tage", "Planen: glad", "Planen: sur"],
      ["7.02 Cykelsti", "Stien: sur", "Stien: glad"],
    ]);
  });

  test("another name for the description", () => {
    const rows = [
      ["7.01. Grønne tage", "Beskrivelse", "Tid", "Smiley"],
      ["Parterne er enige.", "Ansvarligt center: Teknik og Miljø", "", ""],
      ["Milepæl", "Planen er lagt.", "1. budgetopfølgning 2025", GLAD],
      ["Milepæl", "Planen er fulgt.", "2. budgetopfølgning 2025", SUR],
      ["Økonomi", "Ingen effekt.", "", GLAD],
    ];
    expect(read(rows, "\t")).toEqual([
      ["7.01 Grønne tage", "Planen er lagt.: glad", "Planen er fulgt.: sur"],
    ]);
  });
});
