/** A name that a narrow column of a page wraps is one name, though a line of the text above the tables has room for it. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { pdfFile } from "../../../fixtures/pdfFile.ts";

const XS = [50, 190, 340, 460] as const;
const at = (y: number, ...texts: readonly string[]) =>
  texts.flatMap((text, column) =>
    text === ""
      ? []
      : [{ text, x: XS[column] ?? 50, y, font: /^[JKL]$/u.test(text) ? "Wingdings" : "Helvetica" }],
  );
const LONG = "Denne læsevejledning skal skabe klarhed over, hvilke kriterier der er lagt til grund for";

test("a wrapped name is one", async () => {
  const page = [
    ...at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område"),
    ...at(32, "Herlev Kommune"),
    ...at(50, LONG),
    ...at(62, LONG),
    ...at(74, "den status, der gives."),
    ...at(100, "1. Sundhed"),
    ...at(120, "1.01. Færre fald", "Kort beskrivelse af indsatsen", "Tid", "Smiley"),
    ...at(140, "Parterne er enige.", "Ansvarligt center: Politisk"),
    ...at(152, "", "Sekretariat"),
    ...at(168, "", "Ansvarligt udvalg:"),
    ...at(180, "", "Socialudvalget"),
    ...at(200, "Milepæl", "Planen er lagt og drøftet.", "1. kvartal 2024", "J"),
    ...at(220, "Økonomi", "Der er ingen effekt.", "", "J"),
  ];
  const { facts } = mustImport(await importBytes(pdfFile([page])));
  expect(facts.initiatives).toMatchObject([
    { responsible: ["Politisk Sekretariat"], committee: "Socialudvalget" },
  ]);
});
