/** Lists of initiatives in a PDF whose cells are merged down over several rows, or whose rows leave the initiative's name out. */
import { describe, expect, test } from "vitest";
import { at, HEAD, R1, R2, read, rule, TITLE } from "../../../fixtures/pdfList.ts";

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
