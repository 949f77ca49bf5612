import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importBytes } from "../../src/import/importBytes.ts";
import { unreadPlaces } from "../../src/import/unreadPlaces.ts";
import { mustImport } from "../fixtures/mustImport.ts";
import { smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";
import { cell, paragraph, row, symbol, table, wordFile } from "../fixtures/wordFile.ts";
import { economy, milestone, SECOND, WORD_FRONT, wordTop } from "../fixtures/wordForm.ts";

/** The words of each place of a document that was not read. */
async function unreadIn(bytes: Uint8Array): Promise<string[]> {
  const imported = mustImport(await importBytes(bytes));
  const lines = new TextDecoder().decode(imported.source).split("\n");
  return unreadPlaces(imported).map(({ from, to }) => lines.slice(from - 1, to).join(" | "));
}

const unreadInWord = (...rows: readonly string[]) =>
  unreadIn(wordFile(`${WORD_FRONT}${table(...wordTop(), ...rows)}`));
const FIRST = milestone(symbol("F04A"));

describe("the places of a document that were not read", () => {
  it.each([
    "p1-printed-from-word-file.pdf",
    "p4-placed-text.pdf",
    "w1-plain.docx",
    "w2-as-word-writes.docx",
    "w3-automatic-numbers.docx",
  ])("are none in %s, of which everything is read", async (name) => {
    const file = new URL(`../fixtures/documents/real/${name}`, import.meta.url);
    expect(await unreadIn(new Uint8Array(readFileSync(file)))).toEqual([]);
  });

  it("are none in a text of which everything is read, its reading guide included", async () => {
    const file = new URL("../../public/feed/sources/ballerup-2017-oekonomiudvalget.txt", import.meta.url);
    expect(await unreadIn(new Uint8Array(readFileSync(file)))).toEqual([]);
  });

  it.each([
    ["tabs", "\t"],
    ["semicolons", ";"],
  ])(
    "are none in cells between %s that are read, a status behind its text and over lines included",
    async (_, by) => {
      const cells = (...of: readonly string[]) => of.join(by);
      const text = [
        ...["Anden opfølgning på", "Aftale om budget 2025", "på Klimaudvalgets område", "Lindby Kommune", ""],
        ...["7. Klima og by", ""],
        cells("7.01. Grønne tage", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
        cells("En indsats.", '"Ansvarligt center: Teknik', 'Ansvarligt udvalg: Klimaudvalget"', "", ""),
        cells("Milepæl", "Planen er lagt.", "1. budgetopfølgning 2025", "☺"),
        cells("Milepæl", '"Tilbud er indhentet. Status:'),
        cells('Udskudt til 2026"', "2. budgetopfølgning 2025", "☺"),
        cells("Økonomi", "Besparelse i 2025: 1.250 t.kr. Status: Delvist indfriet", "", "☺"),
        "",
      ].join("\n");
      expect(await unreadIn(new TextEncoder().encode(text))).toEqual([]);
    },
  );

  it("are none where a line ends within its row's round", async () => {
    const text = smallDocument(
      smallInitiative(
        "1.01. Færre fald",
        "Milepæl Planen er lagt. Pr. 31. marts\n2025 ☺",
        "Milepæl Planen er fulgt. Pr. 30. juni\n2025 ☹",
        "Økonomi Der er ingen effekt. ☺",
      ),
    );
    expect(await unreadIn(new TextEncoder().encode(text))).toEqual([]);
  });

  it("are rows as wholes where their round is not known", async () => {
    const lost = milestone(symbol("F04A"), "", "Der er nye lokaler.");
    const other = milestone(symbol("F04C"), "", "Der er gamle lokaler.");
    expect(await unreadInWord(FIRST, SECOND, lost, other, economy())).toEqual([
      "Milepæl | Der er nye lokaler. | \uf04a",
      "Milepæl | Der er gamle lokaler. | \uf04c",
    ]);
  });

  it("are the picture in a row that is read, and not the row", async () => {
    const picture = paragraph('<w:r><w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>');
    const rated = row("Milepæl", "Planen er fulgt.", "2. budgetopfølgning 2024", cell(picture));
    expect(await unreadInWord(FIRST, rated, economy())).toEqual(["\ufffc"]);
  });

  it("are none where fields and the economy have rows with names of their own", async () => {
    const [head = ""] = wordTop();
    const rows = [
      row("Parterne er enige.", "", "", ""),
      row("Ansvarligt center:", "Ejendomme", "", ""),
      row("Bemærkninger:", "Der er søgt om penge.", "", ""),
    ];
    const budget = row(
      "Økonomiske konsekvenser",
      "Der er ingen effekt.",
      "",
      cell(paragraph(symbol("F04A"))),
    );
    expect(await unreadIn(wordFile(WORD_FRONT + table(head, ...rows, FIRST, SECOND, budget)))).toEqual([]);
  });

  it("are none where a narrow column's name is divided", async () => {
    const narrow = cell(paragraph("Smile") + paragraph("y"));
    const head = row("1.01. Færre fald", "Kort beskrivelse af indsatsen (drift)", "Tid", narrow);
    const [, top = ""] = wordTop();
    const body = `${WORD_FRONT}${table(head, top, FIRST, SECOND, economy())}`;
    expect(await unreadIn(wordFile(body))).toEqual([]);
  });

  it("are the rows of a table that is none of the form's", async () => {
    const others = table(row("9.9. Tage", "Udbud", "Frist"), row("Økonomi", "Spart 0,8 mio. kr.", ""));
    const body = `${WORD_FRONT}${table(...wordTop(), FIRST, SECOND, economy())}${others}`;
    expect(await unreadIn(wordFile(body))).toContain("9.9. Tage | Udbud | Frist");
  });
});
