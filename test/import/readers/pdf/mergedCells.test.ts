/** Cells of a PDF that go on through several rows: the rules between rows leave them out. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { pdfFile } from "../../../fixtures/pdfFile.ts";

const XS = [50, 170, 400, 500, 550] as const;
type Column = 0 | 1 | 2 | 3;

/** A rule below each of these columns. */
const rule = (y: number, ...columns: readonly Column[]) =>
  columns.map((column) => {
    const x = XS[column] - 4;
    return { ground: [0, 0, 0] as const, x, y, width: (XS[column + 1] as number) - XS[column], height: 0.5 };
  });
const at = (y: number, ...texts: readonly string[]) =>
  texts.flatMap((text, column) =>
    text === "" ? [] : [{ text, x: XS[column] ?? 50, y, font: column === 3 ? "Wingdings" : "Helvetica" }],
  );
const ALL = [0, 1, 2, 3] as const;

/** What is read of a table with these rows, each a rule and lines. */
async function read(
  ...rows: readonly (readonly (ReturnType<typeof at>[number] | ReturnType<typeof rule>[number])[])[]
) {
  const page = [
    ...at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område"),
    ...at(40, "Herlev Kommune"),
    ...at(60, "1. Sundhed og omsorg"),
    ...rule(80, ...ALL),
    ...at(92, "1.01. Færre fald", "Kort beskrivelse af indsatsen (drift)", "Tid").concat({
      text: "Smiley",
      x: 500,
      y: 92,
      font: "Helvetica",
    }),
    ...rule(98, ...ALL),
    ...at(110, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
    ...rows.flat(),
  ];
  const { facts, findings } = mustImport(await importBytes(pdfFile([page])));
  return {
    milestones: facts.initiatives[0]?.milestones.flatMap(({ round, parts, ...whole }) =>
      (parts ?? [whole]).map(({ text, smiley }) => [round, text, smiley]),
    ),
    codes: findings.map(({ code }) => code),
  };
}
const FIRST = "1. budgetopfølgning";
const LATER = "2. budgetopfølgning";
const END = [
  ...rule(200, ...ALL),
  ...at(212, "Økonomi", "Der er ingen effekt.", "", "J"),
  ...rule(218, ...ALL),
];

test("a goal beside two marks is the goal of both", async () => {
  const { milestones, codes } = await read(
    [...rule(116, ...ALL), ...at(128, "Milepæl", "Planen er lagt og fulgt i alle kommunens", FIRST, "J")],
    [...rule(134, 0, 2, 3), ...at(140, "", "boliger."), ...at(146, "Milepæl", "", LATER, "L")],
    END,
  );
  const text = "Planen er lagt og fulgt i alle kommunens boliger.";
  expect(milestones).toEqual([
    ["1", text, "glad"],
    ["2", text, "sur"],
  ]);
  expect(codes).toEqual([]);
});

test("a mark and a round beside two goals are of both", async () => {
  const { milestones, codes } = await read(
    [...rule(116, ...ALL), ...at(128, "Milepæl", "Planen er lagt.", FIRST, "J")],
    [...rule(134, 1, 3), ...at(146, "", "Planen er drøftet.", "", "K")],
    [...rule(152, ...ALL), ...at(164, "Milepæl", "Planen er fulgt.", LATER, "L")],
    END,
  );
  expect(milestones).toEqual([
    ["1", "Planen er lagt.", "glad"],
    ["1", "Planen er drøftet.", "neutral"],
    ["2", "Planen er fulgt.", "sur"],
  ]);
  expect(codes).toEqual(["round-twice"]);
});

test("a smiley beside two milestones was given once, which is told", async () => {
  const { milestones, codes } = await read(
    [...rule(116, ...ALL), ...at(128, "Milepæl", "Planen er lagt.", FIRST, "J")],
    [...rule(134, 0, 1, 2), ...at(146, "Milepæl", "Planen er fulgt.", LATER)],
    END,
  );
  expect(milestones).toEqual([
    ["1", "Planen er lagt.", "glad"],
    ["2", "Planen er fulgt.", null],
  ]);
  expect(codes).toEqual(["aside-left-out"]);
});

test("rules between all cells part rows as before", async () => {
  const { milestones, codes } = await read(
    [...rule(116, ...ALL), ...at(128, "Milepæl", "Planen er lagt.", FIRST, "J")],
    [...rule(134, ...ALL), ...at(146, "Milepæl", "Planen er fulgt.", LATER, "L")],
    END,
  );
  expect(milestones).toEqual([
    ["1", "Planen er lagt.", "glad"],
    ["2", "Planen er fulgt.", "sur"],
  ]);
  expect(codes).toEqual([]);
});

test.each([
  ["beside the second", [128, 146, 164], 146],
  ["between the first two", [128, 146, 164], 137],
  ["above the last", [128, 146, 164], 156],
])("a mark of three rows that stands %s is of all", async (_, ys, mark) => {
  const goals = [
    ["Planen er lagt.", FIRST, "J"],
    ["Planen er drøftet.", LATER, "K"],
    ["Planen er fulgt.", "3. budgetopfølgning", "L"],
  ];
  const lines = goals.map(([text = "", round = "", sign = ""], index) => [
    ...rule((ys[index] ?? 0) - 12, ...(index === 0 ? ALL : ([1, 2, 3] as const))),
    ...at(ys[index] ?? 0, "", text, round, sign),
  ]);
  const { milestones, codes } = await read([...lines.flat(), ...at(mark, "Milepæl")], END);
  expect(milestones).toEqual([
    ["1", "Planen er lagt.", "glad"],
    ["2", "Planen er drøftet.", "neutral"],
    ["3", "Planen er fulgt.", "sur"],
  ]);
  expect(codes).toEqual([]);
});
