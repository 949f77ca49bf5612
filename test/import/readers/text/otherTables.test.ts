/** Tables that notes, wikis and other layouts write as text. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { findingsOf, imported, smallDocument, smallInitiative } from "../../../fixtures/smallDocument.ts";

const FRONT = [
  "Opfølgning på Aftale om budget 2024 på Socialudvalgets område",
  "Herlev Kommune",
  "",
  "1. Sundhed og omsorg",
  "",
];
const bytesOf = (...lines: readonly string[]) =>
  new TextEncoder().encode([...FRONT, ...lines, ""].join("\n"));

async function rowsOf(...lines: readonly string[]) {
  const { facts } = mustImport(await importBytes(bytesOf(...lines)));
  return facts.initiatives.map(({ title, milestones, economy }) => [
    title,
    ...milestones.map(({ text, status, smiley }) => [text, status, smiley]),
    economy?.text ?? null,
  ]);
}

const PIPES = [
  "1.01. Fald | Kort beskrivelse af indsatsen (drift) | Tid | Smiley",
  "Parterne er enige. | Ansvarligt center: Ejendomme | |",
  "Milepæl | Planen er lagt. | 1. budgetopfølgning 2024 | ☺",
  "Milepæl | Planen er fulgt. | 2. budgetopfølgning 2024 | ☹",
  "Økonomi | Besparelse på 1 mio. kr. | | ☺",
];
const [HEAD = "", ...BELOW] = PIPES.map((line) => `| ${line} |`);

test.each([
  ["with a line below their head", [HEAD, "|---|:--|---|:-:|", ...BELOW]],
  ["at both ends of each row", [HEAD, ...BELOW]],
  ["with blanks around them", PIPES],
  ["without blanks", PIPES.map((line) => line.replace(/ ?\| ?/gu, "|"))],
])("a form between pipes %s", async (_, lines) => {
  expect(await rowsOf(...lines)).toEqual([
    [
      "Fald",
      ["Planen er lagt.", null, "glad"],
      ["Planen er fulgt.", null, "sur"],
      "Besparelse på 1 mio. kr.",
    ],
  ]);
});

test("a form that is drawn, whose cells are torn over lines, is refused", async () => {
  const line = "+------------+-----------------+----------+---+";
  const drawn = [line, ...[HEAD, ...BELOW].flatMap((cells) => [cells, "|  | mere |  |  |", line])];
  expect(await importBytes(bytesOf(...drawn))).toMatchObject({ refused: true });
});

test("a form between pipes whose cells have line breaks", async () => {
  const rows = [
    "| 1.01. Fald | Kort beskrivelse af indsatsen (drift) | Tid | Smiley |",
    "|---|---|---|---|",
    "| Parterne er enige. | Ansvarligt center: Ejendomme<br>Ansvarligt udvalg: Socialudvalget<br/>Væsentlig bidragsyder: HR<br />Der er søgt om penge. | | |",
    "| Milepæl | Planen er lagt.<br>Status:<BR>Det går godt. | 1. budgetopfølgning 2024 | ☺ |",
    "| Økonomi | Besparelse på 1 mio. kr.<br>Status: Opnået. | | ☺ |",
  ];
  const { facts } = mustImport(await importBytes(bytesOf(...rows)));
  expect(facts.initiatives).toMatchObject([
    {
      responsible: ["Ejendomme"],
      committee: "Socialudvalget",
      contributors: ["HR"],
      remarks: "Der er søgt om penge.",
      milestones: [{ text: "Planen er lagt.", status: "Det går godt.", smiley: "glad" }],
      economy: { text: "Besparelse på 1 mio. kr.", status: "Opnået." },
    },
  ]);
});

test("headings and bold words of such a text have no signs of theirs", async () => {
  const text = [
    "# Anden opfølgning på Aftale om budget 2024",
    "**Herlev Kommune**",
    "## 1. Sundhed",
    "| **1.01. Fald** | Kort beskrivelse af indsatsen (drift) | Tid | Smiley |",
    "|---|---|---|---|",
    "| Parterne er enige. | **Ansvarligt center:** Ejendomme | | |",
    "| **Milepæl** | Planen er 2**3 *lagt*. | 1. budgetopfølgning 2024 | ☺ |",
  ].join("\n");
  const { facts } = mustImport(await importBytes(new TextEncoder().encode(text)));
  expect([facts.document?.title, facts.authority, facts.themes[0]?.title]).toEqual([
    "Anden opfølgning på Aftale om budget 2024",
    "Herlev Kommune",
    "Sundhed",
  ]);
  expect(facts.initiatives.map(({ number, title, responsible }) => [number, title, ...responsible])).toEqual([
    ["1.01", "Fald", "Ejendomme"],
  ]);
  expect(facts.initiatives[0]?.milestones[0]?.text).toBe("Planen er 2**3 *lagt*.");
});

test("any number of blanks between pipes is soon read", { timeout: 5_000 }, async () => {
  const blanks = " ".repeat(90_000);
  expect(
    await rowsOf(
      `| 1.01. Fald | Kort beskrivelse af indsatsen (drift) | Tid | Smiley |${blanks}`,
      "|---|---|---|---|",
      "| Parterne er enige. | Ansvarligt center: Ejendomme | | |",
      `| Milepæl |${blanks} Planen er lagt. | 1. budgetopfølgning 2024 | ☺ |`,
      "| Økonomi | Besparelse på 1 mio. kr. | | ☺ |",
    ),
  ).toEqual([["Fald", ["Planen er lagt.", null, "glad"], "Besparelse på 1 mio. kr."]]);
});

test("a list between pipes", async () => {
  expect(
    await rowsOf(
      "| Nr. | Indsats | Mål | Frist | Kommentar | Smiley |",
      "| --- | --- | --- | --- | --- | --- |",
      "| 1.01 | Fald | Planen er lagt. | 1. budgetopfølgning 2024 | Ja. | ☺ |",
      "| 1.02 | Mad | Køkken. | 1. budgetopfølgning 2024 | | ☹ |",
    ),
  ).toEqual([
    ["Fald", ["Planen er lagt.", "Ja.", "glad"], null],
    ["Mad", ["Køkken.", null, "sur"], null],
  ]);
});

test("columns in a layout with the smileys before the rounds are refused", async () => {
  const result = await importBytes(
    bytesOf(
      "1.01. Fald        Kort beskrivelse af indsatsen (drift)    Smiley   Tid",
      "Parterne er       Ansvarligt center: Ejendomme",
      "enige.            Ansvarligt udvalg: Socialudvalget",
      "Milepæl           Planen er lagt.                          ☺        1. budgetopfølgning",
      "                                                                    2024",
    ),
  );
  expect(result).toMatchObject({ refused: true, code: "columns-order" });
});

test.each([
  [
    "the rounds and smileys before the description",
    "Smiley\tTid\tKort beskrivelse af indsatsen",
    "☺\t1. kvartal 2024\tPlanen er lagt.",
  ],
  [
    "statuses behind the rounds",
    "Kort beskrivelse af indsatsen\tTid\tStatus\tSmiley",
    "Planen er lagt.\t1. kvartal 2024\tJa.\t☺",
  ],
  [
    "statuses before the rounds",
    "Kort beskrivelse af indsatsen\tStatus\tTid\tSmiley",
    "Planen er lagt.\tJa.\t1. kvartal 2024\t☺",
  ],
])("copied cells that go on over lines, with %s, are refused", async (_, head, row) => {
  const torn = [
    `1.01. Fald\t${head}`,
    "Parterne er enige.",
    "De har aftalt det.\tAnsvarligt center: Ejendomme",
    `Milepæl\t${row}`,
  ];
  expect(await importBytes(bytesOf(...torn))).toMatchObject({ refused: true, code: "columns-order" });
});

test("a row that has a number and no text is one without a text", () => {
  const { facts } = imported(
    smallDocument(
      smallInitiative(
        "1.01. Fald",
        "Milepæl 1 Planen er lagt.",
        "1. budgetopfølgning 2024 ☺",
        "Milepæl 2",
        "2. budgetopfølgning 2024",
        "Økonomi Ingen. ☺",
      ),
    ),
  );
  expect(facts.initiatives[0]?.milestones.map(({ text }) => text)).toEqual(["Planen er lagt.", null]);
});

test("a text that ends in another round is reported, in a sentence it is none", () => {
  const codes = (text: string) =>
    findingsOf(
      imported(
        smallDocument(
          smallInitiative("1.01. Fald", `Milepæl ${text}`, "2. budgetopfølgning 2024 ☺", "Økonomi Ingen. ☺"),
        ),
      ),
    ).filter((finding) => finding.includes("round"));
  expect(codes("Planen er lagt. 1. budgetopfølgning 2024")).toEqual(["14 rounds-several"]);
  expect(codes("Planen behandles ved 1. budgetopfølgning 2024")).toEqual([]);
});

test.each(["\t", ";"])("an appendix below a list between %j is no part of it", async (separator) => {
  const list = [
    ["Nr.", "Indsats", "Milepæl", "Tid", "Smiley", "Ansvarlig"],
    ["1.01", "Fald", "Planen er lagt.", "1. budgetopfølgning 2024", "☺", "HR"],
    ["", "", "Planen er fulgt.", "2. budgetopfølgning 2024", "☹", ""],
    ["Bilag 1: Økonomisk oversigt"],
    ["Område", "Budget", "Forbrug"],
    ["Skoler", "12.400", "12.100"],
  ];
  const lines = list.map((cells) => cells.join(separator));
  expect(await rowsOf(...lines)).toEqual([
    ["Fald", ["Planen er lagt.", null, "glad"], ["Planen er fulgt.", null, "sur"], null],
  ]);
  const { findings } = mustImport(await importBytes(bytesOf(...lines)));
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: "text-unplaced",
      values: expect.objectContaining({ words: expect.stringMatching(/^Bilag 1.*Skoler 12\.400 12\.100$/u) }),
    }),
  );
});
