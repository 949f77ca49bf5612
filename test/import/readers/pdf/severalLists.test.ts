/** Lists on pages: one for each theme, of columns at places of their own, with headings over all columns, and rows at pages' edges. */
import { expect, test } from "vitest";
import { at, HEAD, R1, R2, read, rule, TITLE } from "../../../fixtures/pdfList.ts";

const FIRST = [...at(100, "Kultur", "Nyt bibliotek", "Planen er lagt.", R1, "J"), ...rule(106)];

test.each([
  ["in one line", at(30, "", "", "Planen er fulgt.", R2)],
  ["in two", [...at(30, "", "", "Planen er", "2."), ...at(42, "", "", "fulgt.", "kvartal 2025")]],
])("a row that begins a page has its own time %s, though its smiley is not given yet", async (_, row) => {
  const { rows } = await read([...TITLE, ...HEAD, ...FIRST], [...row, ...rule(48)]);
  expect(rows).toEqual([
    ["Kultur", "Nyt bibliotek", "Planen er lagt.", "glad"],
    ["Kultur", "Nyt bibliotek", "Planen er fulgt.", null],
  ]);
});

test("the rest of a time on the next page begins no row", async () => {
  const cut = at(100, "Kultur", "Nyt bibliotek", "Planen er lagt", "1. kvartal", "J");
  const { rows } = await read(
    [...TITLE, ...HEAD, ...cut],
    [...at(30, "", "", "og drøftet.", "2025"), ...rule(36)],
  );
  expect(rows).toEqual([["Kultur", "Nyt bibliotek", "Planen er lagt og drøftet.", "glad"]]);
});

test.each([
  ["a day", "1. januar 2025", "- 31. marts 2025"],
  ["an occasion", "Halvårsregnskab", "Juni 2025"],
])("what goes on with a time, and is %s more, begins no row", async (_, above, below) => {
  const cut = at(100, "Kultur", "Nyt bibliotek", "Planen er lagt", above, "J");
  const { rows } = await read([...TITLE, ...HEAD, ...cut], [...at(30, "", "", "", below), ...rule(36)]);
  expect(rows).toEqual([["Kultur", "Nyt bibliotek", "Planen er lagt", "glad"]]);
});

test.each(["Dato: 3. maj 2025", "3. maj 2025"])("%s below a list is no row of it", async (day) => {
  const { rows, codes } = await read([
    ...TITLE,
    ...HEAD,
    ...FIRST,
    { text: day, x: 340, y: 124 },
    { text: "Underskrift", x: 340, y: 140 },
  ]);
  expect(rows).toEqual([["Kultur", "Nyt bibliotek", "Planen er lagt.", "glad"]]);
  expect(codes).toEqual(["text-unplaced"]);
});

test.each([
  ["below a rule over all columns", 0],
  ["beside a title that goes on", 2],
])("a row of a round to come, which a page's foot cuts, ends no list, %s", async (_, from) => {
  const first = [...at(100, "Kultur", "Nyt bibliotek", "Planen er lagt.", R1, "J"), ...rule(106, from)];
  const { rows } = await read(
    [...TITLE, ...HEAD, ...first, ...at(118, "", "", "", "2. kvartal")],
    [
      ...at(30, "", "", "", "2025"),
      ...rule(36),
      ...at(48, "Kultur", "Svømmehal", "Tilbud er hentet.", R1, "L"),
      ...rule(54),
    ],
  );
  expect(rows).toEqual([
    ["Kultur", "Nyt bibliotek", "Planen er lagt.", "glad"],
    ["Kultur", "Nyt bibliotek", null, null],
    ["Kultur", "Svømmehal", "Tilbud er hentet.", "sur"],
  ]);
});

/** A list of four columns from places of its own, each cell with lines around it. */
function list(y: number, xs: readonly number[], ...cells: readonly (readonly string[])[]) {
  const lines = (line: number) =>
    xs.map((x, column) => ({
      ground: [0, 0, 0] as const,
      x: x - 3,
      y: line,
      width: (xs[column + 1] ?? 545) - x,
      height: 0.5,
    }));
  return [
    ...lines(y - 12),
    ...cells.flatMap((texts, row) => [
      ...texts.flatMap((text, column) =>
        text === ""
          ? []
          : [
              {
                text,
                x: xs[column] ?? 50,
                y: y + row * 18,
                font: /^[JKL]$/u.test(text) ? "Wingdings" : "Helvetica",
              },
            ],
      ),
      ...lines(y + 6 + row * 18),
    ]),
  ];
}

const NAMES = ["Indsats", "Mål", "Frist", "Smiley"];

test("each of two lists on a page has columns of its own, and the heading between them is a theme's", async () => {
  const { rows, codes } = await read([
    ...TITLE,
    { text: "1. Kultur", x: 50, y: 60 },
    ...list(90, [50, 180, 320, 470], NAMES, ["1.01 Nyt bibliotek", "Planen er lagt.", R1, "J"]),
    { text: "2. Skole", x: 50, y: 140 },
    ...list(170, [50, 120, 320, 470], NAMES, ["2.01 Mad", "Maden er god.", R1, "L"]),
  ]);
  expect(rows).toEqual([
    ["Kultur", "Nyt bibliotek", "Planen er lagt.", "glad"],
    ["Skole", "Mad", "Maden er god.", "sur"],
  ]);
  expect(codes).toEqual([]);
});

test("a list below another, whose columns have other names, is one of its own", async () => {
  const { rows, codes } = await read([
    ...TITLE,
    { text: "1. Kultur", x: 50, y: 60 },
    ...list(90, [50, 180, 320, 470], NAMES, ["1.01 Nyt bibliotek", "Planen er lagt.", R1, "J"]),
    { text: "2. Skole", x: 50, y: 140 },
    ...list(170, [50, 160, 320, 470], ["Projekt", "Mål", "Frist", "Smiley"], ["2.01 Mad", "Maden.", R1, "L"]),
  ]);
  expect(rows).toEqual([
    ["Kultur", "Nyt bibliotek", "Planen er lagt.", "glad"],
    ["Skole", "Mad", "Maden.", "sur"],
  ]);
  expect(codes).toEqual([]);
});

test("lines around cells tell where columns begin, whatever stands in the lists below", async () => {
  const below = ["2.01 Mad", "Maden i skolernes kantiner er god.", R1, "L"];
  const { rows } = await read([
    ...TITLE,
    { text: "1. Kultur", x: 50, y: 60 },
    ...list(90, [50, 180, 320, 470], NAMES, ["1.01 Et nyt bibliotek", "Planen er lagt.", R1, "J"]),
    { text: "2. Skole", x: 50, y: 140 },
    ...list(170, [50, 110, 320, 470], NAMES, below, below, below),
  ]);
  expect(rows[0]).toEqual(["Kultur", "Et nyt bibliotek", "Planen er lagt.", "glad"]);
});

test.each([
  ["within a page", 0],
  ["at a page's foot", 1],
])("a heading over several columns is a theme's, %s", async (_, ownPage) => {
  const heading = [{ text: "2. Skole, dagtilbud og unges fritid", x: 50, y: 118 }, ...rule(124)];
  const last = (y: number) => [...at(y, "2.01", "Bedre mad", "Maden er god.", R1, "L"), ...rule(y + 6)];
  const head = [...rule(70), ...at(82, "Nr.", "Indsats", "Mål", "Frist", "Smiley"), ...rule(88)];
  const first = [...at(100, "1.01", "Nyt bibliotek", "Planen er lagt.", R1, "J"), ...rule(106)];
  const page = [...TITLE, ...head, ...first, ...heading];
  const { rows } = ownPage === 1 ? await read(page, last(30)) : await read([...page, ...last(136)]);
  expect(rows.map(([theme, title]) => [theme, title])).toEqual([
    ["Tema 1", "Nyt bibliotek"],
    ["Skole, dagtilbud og unges fritid", "Bedre mad"],
  ]);
});
