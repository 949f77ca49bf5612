/** What stands on a sheet beside its list, beyond an empty column: economies, cards, legends, and the list's own columns. */
import { describe, expect, test } from "vitest";
import { HEAD, imported, listed, TITLE } from "../../../fixtures/listedWorkbook.ts";
import type { WorkbookCell } from "../../../fixtures/workbookFile.ts";

const NOTHING: readonly WorkbookCell[] = [];
const MET = "Milepælen er opfyldt";
const MISSED = "Milepælen er ikke opfyldt";
const ROUND = "1. budgetopfølgning 2025";

type Rows = readonly (readonly WorkbookCell[])[];
type Read = Awaited<ReturnType<typeof imported>>;

const asWorkbook = (rows: Rows) => imported({ rows });
const smileysIn = ({ facts }: Read) =>
  facts.initiatives.map(({ title, milestones }) => [title, ...milestones.map(({ smiley }) => smiley)]);

describe("beside an empty column of a workbook", () => {
  const beside = (left: Rows, right: Rows): Rows =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
      const own = left[at] ?? [];
      return [...own, ...Array<null>(5 - own.length).fill(null), null, ...(right[at] ?? [])];
    });
  const round = (number: number) => `${number}. budgetopfølgning 2025`;

  test("a list of economies is theirs, and is no part of the rows that it stands beside", async () => {
    const rows = ["7.01. Tage", "7.02. Sti"].flatMap((title) =>
      [1, 2].map((number) => [title, "Teknik", MET, round(number), "🙂"]),
    );
    const economies = [
      ["Indsats", "Økonomi", "Smiley"],
      ["7.01. Tage", "Besparelse i 2025: 1,2 mio. kr.", "☹"],
      ["7.02. Sti", "Afsat i 2025: 0,5 mio. kr.", "🙂"],
    ];
    const result = await asWorkbook([[TITLE], NOTHING, ...beside([HEAD, ...rows], economies)]);
    expect(result.facts.initiatives.map(({ title, economy }) => [title, economy?.smiley])).toEqual([
      ["Tage", "sur"],
      ["Sti", "glad"],
    ]);
    expect(smileysIn(result)).toEqual([
      ["Tage", "glad", "glad"],
      ["Sti", "glad", "glad"],
    ]);
  });

  test("cards are read one after the other", async () => {
    const card = (title: string, smiley: string) => [
      ["Indsats", title],
      ["Ansvarlig", "Teknik"],
      ["Milepæl", MET],
      ["Frist", ROUND],
      ["Smiley", smiley],
    ];
    const result = await asWorkbook([
      [TITLE],
      NOTHING,
      ...beside(card("7.01. Tage", "🙂"), card("7.02. Sti", "☹")),
      NOTHING,
      ...beside(card("7.03. Havn", "☹"), card("7.04. Skov", "🙂")),
    ]);
    expect(smileysIn(result).toSorted()).toEqual([
      ["Havn", "sur"],
      ["Skov", "glad"],
      ["Sti", "sur"],
      ["Tage", "glad"],
    ]);
  });

  test("a legend is no part of the rows that it stands beside", async () => {
    const legend = [["Signaturforklaring"], ["Grøn", MET], ["Rød", MISSED]];
    const list = [HEAD, listed("7.01. Tage", "Grøn"), listed("7.02. Sti", ""), listed("7.03. Havn", "Rød")];
    for (const rows of [
      [[TITLE], NOTHING, ...beside(list, legend)],
      [...beside([[TITLE]], legend), NOTHING, ...list],
    ])
      expect(smileysIn(await asWorkbook(rows))).toEqual([
        ["Tage", "glad"],
        ["Sti", null],
        ["Havn", "sur"],
      ]);
  });

  test.each([
    ["Smiley", "Bemærkning"],
    ["Status", "Forklaring"],
  ])("the smileys of a list and what is said of them (%s, %s) are no legend", async (smiley, told) => {
    const legend = [[`Grøn: ${MET}`], [`Rød: ${MISSED}`]];
    const list = [HEAD.slice(0, 4), ...["7.01. Tage", "7.02. Sti"].map((title) => listed(title).slice(0, 4))];
    const rated = [
      [smiley, told],
      ["Grøn", "Forløber efter planen"],
      ["Rød", "Ikke startet"],
    ];
    expect(
      smileysIn(await asWorkbook([[TITLE], NOTHING, ...legend, NOTHING, ...beside(list, rated)])),
    ).toEqual([
      ["Tage", "glad"],
      ["Sti", "sur"],
    ]);
  });

  test("columns that lack the smileys are no list of their own", async () => {
    const names = [
      ["Indsats", "Ansvarlig"],
      ...["7.01. Tage", "7.02. Sti"].map((title) => [title, "Teknik"]),
    ];
    const others = [
      ["Initiativ", "Milepæl", "Tid", "Smiley"],
      ["Nyt tag", MET, ROUND, "🙂"],
      ["Ny sti", MET, ROUND, "☹"],
    ];
    expect(smileysIn(await asWorkbook([[TITLE], NOTHING, ...beside(names, others)]))).toEqual([
      ["Tage", "glad"],
      ["Sti", "sur"],
    ]);
  });

  test("further columns are the list's", async () => {
    const remarks = [["Bemærkning"], ["Drøftet i maj"]];
    const result = await asWorkbook([[TITLE], NOTHING, ...beside([HEAD, listed("7.01. Tage")], remarks)]);
    expect(JSON.stringify(result.facts.initiatives)).toContain("Drøftet i maj");
  });
});
