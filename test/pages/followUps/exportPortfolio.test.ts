import { expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { buildCatalogue, catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { chosen } from "../../../src/agreement/portfolio/chosen.ts";
import { agreementsOf } from "../../../src/agreement/union/agreementsOf.ts";
import { readParameters, writeParameters } from "../../../src/links/parameters.ts";
import { startParameters } from "../../../src/links/screens.ts";
import { exportPortfolio } from "../../../src/pages/followUps/exportPortfolio.ts";
import { filterWords } from "../../../src/pages/followUps/filterWords.ts";
import { unpack } from "../../export/xlsx/readWorkbook.ts";

const made = madeUpFollowUps({ seed: 1, authorities: 1, years: 2, committees: 3 }).map(({ facts }) => facts);
const { followUps } = buildCatalogue(made.map((facts) => catalogueEntry(facts, `${facts.id}.json`)));
const all = agreementsOf(followUps);

/** The file that the address's filter makes. */
function fileOf(format: "csv" | "xlsx", address: Readonly<Record<string, string>>) {
  const { values } = readParameters(startParameters, address);
  const found = new Set(followUps.filter(({ budgetYear }) => String(budgetYear) === values.year));
  const agreements = chosen(all, { ...values, found: values.year === null ? null : found });
  return exportPortfolio(format, agreements, {
    followUp: null,
    authorities: ["Lindby Kommune (opfundet)"],
    language: "da",
    screen: "aftaler",
    title: "Opfølgninger",
    shown: "3 af 6 rækker passer, med 12 af 24 opfølgninger.",
    filter: writeParameters(startParameters, values),
    filterWords: filterWords(values, "da"),
    link: "https://example.org/#/?aar=2026",
  });
}

test("a CSV has a row for each committee's latest follow-up, with its amounts to the krone", async () => {
  const { name, content } = await fileOf("csv", {});
  expect(name).toBe("aftaler.csv");
  const [head = "", ...rows] = (await content.text()).trim().split("\r\n");
  const columns = head.replace("\ufeff", "").split(";");
  const cells = rows.map((row) => row.split(";"));
  const cell = (row: readonly string[], column: string) => row[columns.indexOf(column)];
  const latest = all.flatMap(({ committees }) => committees.map((one) => one.latest));
  expect(cells.map((row) => cell(row, "Udvalg"))).toEqual(latest.map(({ committee }) => committee));
  const kroner = (row: readonly string[], column: string) => Number(cell(row, column));
  expect(cells.map((row) => kroner(row, "Besparelser nået, højst"))).toEqual(
    latest.map(({ totals }) => totals?.savings?.reached?.max),
  );
  for (const row of cells) {
    const documented = kroner(row, "Dokumenteret, mindst") + kroner(row, "Kun efter smiley, mindst");
    expect(kroner(row, "Besparelser nået, mindst")).toBe(documented);
  }
  expect(cells.map((row) => Number(cell(row, "Sure")))).toEqual(
    latest.map(({ totals }) => totals?.rounds.at(-1)?.smileys.sur),
  );
});

test("a filter stands in the file's name, and in words in a workbook", async () => {
  const { name, content } = await fileOf("xlsx", { aar: "2026", orden: "sure" });
  expect(name).toBe("aftaler-aar-2026-orden-sure.xlsx");
  const text = Object.values(await unpack(content)).join("");
  for (const words of ["Budgetår: 2026", "Orden: Flest sure i seneste runde først", "3 af 6 rækker passer"])
    expect(text).toContain(words);
  expect(text).toContain("Runde for runde");
  expect(text).not.toContain("Aftale om budget 2025");
});
