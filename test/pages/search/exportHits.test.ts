import { expect, test } from "vitest";
import type { SearchHit } from "../../../src/feed/archive/search/archiveSearch.ts";
import { exportHits } from "../../../src/pages/search/exportHits.ts";
import { readDanishCsv, readWorkbook } from "../../journeys/downloads.ts";

const HIT: SearchHit = {
  authority: "lindby",
  authorityName: "Lindby",
  year: 2026,
  card: {
    followUp: "lindby-2026-4",
    initiative: "a1",
    isLatest: true,
    number: "1.01",
    title: "Styring af indkøb",
    theme: "Drift",
    committee: "Økonomiudvalget",
    asOf: "2026-03-20",
    sequence: 4,
    centres: ["Ejendomme", "Vej og Park"],
    standing: "off-track",
    economy: "met",
    rounds: [
      ["Marts", "sur"],
      ["Juni", null],
    ],
    economySmiley: "glad",
    texts: ["Styring af indkøb", "Udbuddet af driften er udsat."],
  },
};

const VIEW = {
  followUp: null,
  authorities: ["Lindby"],
  language: "da",
  screen: "soegning",
  title: "Søg i alle aftaler",
  shown: "1 indsats",
  filter: { q: "udbuddet af driften" },
  filterWords: ["Søgning: udbuddet af driften"],
  link: "https://example.dk/#/~soeg?q=udbuddet+af+driften",
} as const;

async function file(format: "csv" | "xlsx", query = "udbuddet af driften") {
  const { name, content } = await exportHits(format, [HIT], query, VIEW);
  return { name, bytes: new Uint8Array(await content.arrayBuffer()) };
}

test("a row has the initiative, where it is, how it goes, and the words that were found", async () => {
  const { name, bytes } = await file("csv");
  expect(name).toBe("soegning-q-udbuddet-af-driften.csv");
  const [heads = [], row = []] = readDanishCsv(bytes);
  expect(Object.fromEntries(heads.map((head, at) => [head, row[at]]))).toMatchObject({
    "Nr.": "1.01",
    Titel: "Styring af indkøb",
    Fundet: "Udbuddet af driften er udsat.",
    Udvalg: "Økonomiudvalget",
    Center: "Ejendomme; Vej og Park",
    Myndighed: "Lindby",
    Budgetår: "2026",
    Opfølgning: "4",
    Fremdrift: "Ude af kurs",
    Smileyer: "Marts: Sur; Juni: Ingen smiley",
    "Økonomiens smiley": "Glad",
    "Opfølgningens id": "lindby-2026-4",
  });
  expect(readDanishCsv((await file("csv", "")).bytes)[0]).not.toContain("Fundet");
});

test("a workbook says what was searched", async () => {
  const { bytes } = await file("xlsx");
  const [rows = [], about = []] = readWorkbook(bytes);
  expect(rows).toHaveLength(1);
  expect(about.map(({ Indhold }) => Indhold)).toEqual(
    expect.arrayContaining(["Søg i alle aftaler", "1 indsats", "Søgning: udbuddet af driften"]),
  );
});
