/** Lists of initiatives in a PDF whose cells are merged down over several rows, or whose rows leave the initiative's name out. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { pdfFile } from "../../../fixtures/pdfFile.ts";

const XS = [50, 110, 210, 340, 470, 540] as const;
/** A rule from one column on to the right edge, or up to another column. */
const rule = (y: number, from = 0, to = 5) => {
  const [left, right] = [XS[from] ?? 50, XS[to] ?? 540];
  return [{ ground: [0, 0, 0] as const, x: left - 4, y, width: right - left, height: 0.5 }];
};
const at = (y: number, ...texts: readonly string[]) =>
  texts.flatMap((text, column) =>
    text === ""
      ? []
      : [{ text, x: XS[column] ?? 50, y, font: /^[JKL]$/u.test(text) ? "Wingdings" : "Helvetica" }],
  );
const R1 = "1. kvartal 2025";
const R2 = "2. kvartal 2025";
const TITLE = [...at(20, "Opfølgning på budgetaftale 2025"), ...at(40, "Odsherred Kommune")];
const HEAD = [...rule(70), ...at(82, "Tema", "Indsats", "Mål", "Frist", "Smiley"), ...rule(88)];

async function read(...pages: Parameters<typeof pdfFile>[0]) {
  const { facts, findings } = mustImport(await importBytes(pdfFile(pages)));
  const theme = (id: string) => facts.themes.find((one) => one.id === id)?.title;
  return {
    rows: facts.initiatives.flatMap((one) =>
      one.milestones.map(({ text, smiley }) => [theme(one.theme), one.title, text, smiley]),
    ),
    codes: findings.map(({ code }) => code).filter((code) => !code.startsWith("initiative-without-")),
  };
}

describe("a cell that is merged down over rows", () => {
  test("holds for each of them, wherever its lines stand", async () => {
    const rows = [
      ...at(100, "1.", "Nyt bibliotek", "Planen er lagt.", R1, "J"),
      ...at(111, "Kultur", "ved stationen"),
      ...rule(116, 2),
      ...at(128, "", "i byens midte", "Planen er fulgt.", R2, "L"),
      ...rule(134, 1),
      ...at(146, "", "Svømmehal", "Tilbud er hentet.", R1, "K"),
      ...rule(152, 2),
      ...at(164, "", "", "Hallen er åben.", R2, "J"),
      ...rule(170),
    ];
    const { rows: found, codes } = await read([...TITLE, ...HEAD, ...rows]);
    expect(found).toEqual([
      ["Kultur", "Nyt bibliotek ved stationen i byens midte", "Planen er lagt.", "glad"],
      ["Kultur", "Nyt bibliotek ved stationen i byens midte", "Planen er fulgt.", "sur"],
      ["Kultur", "Svømmehal", "Tilbud er hentet.", "neutral"],
      ["Kultur", "Svømmehal", "Hallen er åben.", "glad"],
    ]);
    expect(codes).toEqual([]);
  });

  test("is the page's last words where its further rows stand on the next", async () => {
    const first = [
      ...at(100, "Kultur", "Nyt bibliotek", "Planen er lagt.", R1, "J"),
      ...rule(106, 2),
      ...at(118, "", "i byens midte"),
    ];
    const second = [
      ...at(30, "Tema", "Indsats", "Mål", "Frist", "Smiley"),
      ...rule(36),
      ...at(55, "", "", "Planen er fulgt.", R2, "L"),
      ...rule(61),
    ];
    const { rows: found } = await read([...TITLE, ...HEAD, ...first], second);
    expect(found.map(([, ...row]) => row)).toEqual([
      ["Nyt bibliotek i byens midte", "Planen er lagt.", "glad"],
      ["Nyt bibliotek i byens midte", "Planen er fulgt.", "sur"],
    ]);
  });

  test("with a smiley says nothing of the others, which is told", async () => {
    const rows = [
      ...at(100, "Kultur", "Nyt bibliotek", "Planen er lagt.", R1, "J"),
      ...rule(106, 2, 4),
      ...at(118, "", "", "Planen er fulgt.", R2, ""),
      ...rule(124),
      ...at(136, "Kultur", "Svømmehal", "Tilbud er hentet.", R1, "K"),
      ...rule(142),
    ];
    const { rows: found, codes } = await read([...TITLE, ...HEAD, ...rows]);
    expect(found.map(([, , text, smiley]) => [text, smiley])).toEqual([
      ["Planen er lagt.", "glad"],
      ["Planen er fulgt.", null],
      ["Tilbud er hentet.", "neutral"],
    ]);
    expect(codes).toContain("aside-left-out");
  });
});

describe("a row that does not name its initiative again is one of its own", () => {
  const ABOVE = [
    ["with the head again above it", [...at(30, "Tema", "Indsats", "Mål", "Frist", "Smiley"), ...rule(36)]],
    ["without", []],
  ] as const;
  const first = [...at(100, "Kultur", "Nyt bibliotek", "Planen er lagt.", R1, "J"), ...rule(106)];
  const both = [
    ["Nyt bibliotek", "Planen er lagt.", "glad"],
    ["Nyt bibliotek", "Planen er fulgt.", "sur"],
  ];

  test.each(ABOVE)("at the top of a page, %s", async (_, above) => {
    const second = [
      ...above,
      ...at(55, "", "", "Planen er", R2, "L"),
      ...at(66, "", "", "fulgt."),
      ...rule(72),
    ];
    const { rows } = await read([...TITLE, ...HEAD, ...first], second);
    expect(rows.map(([, ...row]) => row)).toEqual(both);
  });

  test("but not the rest of a row that the page's edge cuts", async () => {
    const { rows } = await read(
      [...TITLE, ...HEAD, ...at(100, "Kultur", "Nyt bibliotek", "Planen er lagt", R1, "J")],
      [...at(55, "", "", "og drøftet."), ...rule(61)],
    );
    expect(rows.map(([, ...row]) => row)).toEqual([["Nyt bibliotek", "Planen er lagt og drøftet.", "glad"]]);
  });

  test("nor one whose name goes on there, though its smiley stands beside that", async () => {
    const { rows } = await read(
      [...TITLE, ...HEAD, ...at(100, "Kultur", "Nyt bibliotek", "Planen er lagt", "", "")],
      [...at(55, "", "i byens midte", "og drøftet.", R1, "J"), ...rule(61)],
    );
    expect(rows.map(([, ...row]) => row)).toEqual([
      ["Nyt bibliotek i byens midte", "Planen er lagt og drøftet.", "glad"],
    ]);
  });

  test.each(ABOVE)(
    "nor the rest of one whose smiley and time stand on the next page, %s",
    async (_, above) => {
      const { rows } = await read(
        [...TITLE, ...HEAD, ...at(100, "Kultur", "Nyt bibliotek", "Planen er lagt", "", "")],
        [...above, ...at(55, "", "", "og drøftet.", R1, "J"), ...rule(61)],
      );
      expect(rows.map(([, ...row]) => row)).toEqual([
        ["Nyt bibliotek", "Planen er lagt og drøftet.", "glad"],
      ]);
    },
  );
});

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
