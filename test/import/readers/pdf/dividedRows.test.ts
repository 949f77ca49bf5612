/** Rows of a PDF's list that rules divide within, and heads. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { pdfFile } from "../../../fixtures/pdfFile.ts";
import { at, HEAD, R1, read, rule, TITLE } from "../../../fixtures/pdfList.ts";

describe("a rule within a row begins none", () => {
  test.each([
    [5, []],
    [4, []],
    [4, [{ ground: [0, 0.7, 0.3] as const, x: 466, y: 88.5, width: 70, height: 35 }]],
  ])("above a status without a time, up to column %i", async (to, ground) => {
    const rows = [
      ...ground,
      ...at(100, "Kultur", "Nyt bibliotek", "Planen er lagt.", R1, "J"),
      ...rule(106, 2, to),
      ...at(118, "", "", "Status: Det går godt."),
      ...rule(124),
      ...at(136, "Kultur", "Svømmehal", "Tilbud er hentet.", R1, "K"),
      ...rule(142),
    ];
    const { facts } = mustImport(await importBytes(pdfFile([[...TITLE, ...HEAD, ...rows]])));
    expect(facts.initiatives[0]?.milestones).toMatchObject([
      { text: "Planen er lagt.", status: "Det går godt.", smiley: "glad" },
    ]);
  });

  test("between goals that have one smiley and one time", async () => {
    const head = [...rule(70), ...at(82, "Indsats", "Mål", "Status", "Frist", "Smiley"), ...rule(88)];
    const rows = [
      ...at(100, "Bibliotek", "Lagt.", "Det går godt.", R1, "J"),
      ...rule(106, 1, 3),
      ...at(118, "", "Fulgt.", "Det er sent."),
      ...rule(124),
    ];
    const { facts } = mustImport(await importBytes(pdfFile([[...TITLE, ...head, ...rows]])));
    expect(facts.initiatives[0]?.milestones).toMatchObject([
      { text: "Lagt. Fulgt.", status: "Det går godt. Det er sent.", smiley: "glad" },
    ]);
  });

  test("but where the smiley's column has none yet and there is no column of times", async () => {
    const head = [...rule(70), ...at(82, "Nr.", "Indsats", "Mål", "Status", "Smiley"), ...rule(88)];
    const rows = [
      ...at(100, "1", "Nyt bibliotek", "Planen er lagt.", "Det går godt.", "J"),
      ...rule(106, 2),
      ...at(118, "", "", "Planen er fulgt.", "Det er ikke begyndt."),
      ...rule(124),
    ];
    const { rows: found, codes } = await read([...TITLE, ...at(60, "Anden opfølgning"), ...head, ...rows]);
    expect(found.map(([, , ...row]) => row)).toEqual([["Planen er lagt.\n\nPlanen er fulgt.", null]]);
    expect(codes).toContain("round-twice");
  });

  test("in a head that a page repeats", async () => {
    const head = (y: number) => [
      ...rule(y - 12),
      ...at(y, "Nr.", "Indsats", "Mål", "1. kvartal", "2. kvartal"),
      ...rule(y + 5, 3),
      ...at(y + 16, "", "", "", "2025", "2025"),
      ...rule(y + 21),
    ];
    const { rows, codes } = await read(
      [...TITLE, ...head(82), ...at(115, "1", "Nyt bibliotek", "Planen er lagt.", "J", "K"), ...rule(121)],
      [...head(30), ...at(65, "2", "Svømmehal", "Tilbud er hentet.", "J", "L"), ...rule(71)],
    );
    expect(rows.map(([, title, , smiley]) => [title, smiley])).toEqual([
      ["Nyt bibliotek", "glad"],
      ["Nyt bibliotek", "neutral"],
      ["Svømmehal", "glad"],
      ["Svømmehal", "sur"],
    ]);
    expect(codes).toEqual(["theme-missing"]);
  });
});

test("rules below the letters of a watermark are rules", async () => {
  const rows = [0, 30].flatMap((down) => [
    ...at(98 + down, "", "", "Planen er lagt"),
    ...at(104 + down, "Kultur", down === 0 ? "Nyt bibliotek" : "Svømmehal", "", R1, down === 0 ? "J" : "K"),
    ...at(110 + down, "", "", "for alle."),
    ...rule(116 + down),
  ]);
  const watermark = { text: "UDKAST", x: 46, y: 115, size: 130 };
  const plain = await read([...TITLE, ...HEAD, ...rows]);
  expect(plain.rows).toEqual([
    ["Kultur", "Nyt bibliotek", "Planen er lagt for alle.", "glad"],
    ["Kultur", "Svømmehal", "Planen er lagt for alle.", "neutral"],
  ]);
  expect((await read([...TITLE, watermark, ...HEAD, ...rows])).rows).toEqual(plain.rows);
});
