/** Cells behind tabs or semicolons, as programs copy and save them: what parts them, and what tears them. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";

const FRONT =
  "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område\nHerlev Kommune\n1. Sundhed\n";
const HEAD = ["Nr.", "Indsats", "Milepæl", "Frist", "Smiley"];
const ROWS = [
  ["1.01", "Færre fald", "Planen er lagt.", "1. kvartal 2024", "☺"],
  ["1.02", "Mad til alle", "Køkkenet er bygget.", "1. kvartal 2024", "☹"],
];
const list = (separator: string, head: readonly string[] = HEAD) =>
  FRONT + [head, ...ROWS].map((cells) => cells.join(separator)).join("\n");
const read = (text: string) => importBytes(new TextEncoder().encode(text));

const expected = [
  { number: "1.01", title: "Færre fald", milestones: [{ text: "Planen er lagt.", smiley: "glad" }] },
  { number: "1.02", title: "Mad til alle", milestones: [{ text: "Køkkenet er bygget.", smiley: "sur" }] },
];

test.each([
  ["zero-width spaces", (text: string) => text.replaceAll(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, "\u200b")],
  ["joiners", (text: string) => text.replaceAll(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, "\u200c")],
  ["soft hyphens", (text: string) => text.replaceAll(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, "\u00ad")],
  ["an old Mac's line ends", (text: string) => text.replaceAll("\n", "\r")],
])("a list with %s is read as without", async (_, change) => {
  for (const separator of ["\t", ";"])
    expect(mustImport(await read(change(list(separator)))).facts.initiatives).toMatchObject(expected);
});

test("the names of columns may end in a colon or in the mark of a note", async () => {
  const head = ["Nr.", "Indsats:", "Milepæl:", "Frist*", "Smiley¹"];
  expect(mustImport(await read(list("\t", head))).facts.initiatives).toMatchObject(expected);
});

test("rows of a form whose marks end in a colon are those of a sheet", async () => {
  const rows = [
    "1.01 Færre fald;Beskrivelse;Tid;Smiley",
    "Milepæl:;Planen er lagt.;1. kvartal 2024;☺",
    "Milepæl:;Planen er fulgt.;2. kvartal 2024;☹",
    "Økonomi:;Ingen effekt.;;☺",
  ];
  const { facts } = mustImport(await read(FRONT + rows.join("\n")));
  expect(facts.initiatives).toMatchObject([
    { title: "Færre fald", milestones: [{ smiley: "glad" }, { smiley: "sur" }], economy: { smiley: "glad" } },
  ]);
});

test("a list whose cells go on over lines is refused: no sentence of it becomes an initiative", async () => {
  const torn = list("\t").replace("Planen er lagt.", "Planen er lagt.\nStatus:\nDet er den.");
  expect(await read(torn)).toMatchObject({ refused: true, code: "list-unread", line: 4 });
  const numbered = list("\t").replace("☺", "☺\n1. Det går godt.\n2. Det går fremad.");
  expect(await read(numbered)).toMatchObject({ refused: true, code: "list-unread", line: 4 });
  const behind = list("\t").replace("☺", "☺\nDet går godt.\nVi fortsætter");
  expect(await read(behind)).toMatchObject({ refused: true, code: "list-unread", line: 4 });
});

test.each([
  ["a heading between its rows", ["", "2. Kultur"]],
  ["a heading that ends in an abbreviation", ["2. Kultur m.v."]],
  ["a note below a whole row", ["Note: Tallene er foreløbige."]],
  ["a note and a heading", ["Note: Tallene er foreløbige.", "2. Kultur"]],
  ["a note and the heading of a theme by its name", ["Note: Tallene er foreløbige.", "Tema 2: Kultur"]],
  [
    "a sentence below a heading, above the names of its columns",
    ["2. Kultur", "Her står resten.", HEAD.join("\t")],
  ],
])("a list with %s is read", async (_, between) => {
  const [front, ...rows] = list("\t").split("1.02\t");
  const { facts } = mustImport(await read(`${front}${between.join("\n")}\n1.02\t${rows.join("")}`));
  expect(facts.initiatives).toMatchObject(expected);
});

test("a form whose last cells go on over lines loses nothing of them: it is refused where columns stand in another order", async () => {
  const rows = [
    "1.01 Færre fald\tSmiley\tTid\tKort beskrivelse af indsatsen",
    "Milepæl\t☺\t1. kvartal 2024\tPlanen er lagt.\nStatus:\nDet er den.",
    "Milepæl\t☹\t2. kvartal 2024\tPlanen er fulgt.",
    "Økonomi\t☺\t\tIngen effekt.",
  ];
  expect(await read(FRONT + rows.join("\n"))).toMatchObject({ refused: true, code: "columns-order" });
});

test("the number of a copied row is no part of its text", async () => {
  const rows = [
    "1.01. Færre fald\tKort beskrivelse af indsatsen\tTid\tSmiley",
    "Parterne er enige.\tAnsvarligt center: Ejendomme\nAnsvarligt udvalg: Socialudvalget\t\t",
    "Milepæl 1\tOpfølgning på planen er sket.\t1. kvartal 2024\t☺",
    "Milepæl 2\t* Flere aftaler\t2. kvartal 2024\t☹",
  ];
  const { facts } = mustImport(await read(FRONT + rows.join("\n")));
  expect(facts.initiatives[0]?.milestones.map(({ text }) => text)).toEqual([
    "Opfølgning på planen er sket.",
    "* Flere aftaler",
  ]);
});
