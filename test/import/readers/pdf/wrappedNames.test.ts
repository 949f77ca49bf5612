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

/** A form with these lines in the cell of its fields. */
async function fieldsOf(...fields: readonly (readonly [number, string])[]) {
  const page = [
    ...at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område"),
    ...at(32, "Herlev Kommune"),
    ...at(50, LONG),
    ...at(62, LONG),
    ...at(74, "den status, der gives."),
    ...at(100, "1. Sundhed"),
    ...at(120, "1.01. Færre fald", "Kort beskrivelse af indsatsen", "Tid", "Smiley"),
    ...at(140, "Parterne er enige."),
    ...fields.flatMap(([y, text]) => at(y, "", text)),
    ...at(200, "Milepæl", "Planen er lagt og drøftet.", "1. kvartal 2024", "J"),
    ...at(220, "Økonomi", "Der er ingen effekt.", "", "J"),
  ];
  const { facts } = mustImport(await importBytes(pdfFile([page])));
  return facts.initiatives;
}

test("a wrapped name is one", async () => {
  const initiatives = await fieldsOf(
    [140, "Ansvarligt center: Politisk"],
    [152, "Sekretariat"],
    [168, "Ansvarligt udvalg:"],
    [180, "Socialudvalget"],
  );
  expect(initiatives).toMatchObject([{ responsible: ["Politisk Sekretariat"], committee: "Socialudvalget" }]);
});

test("a name that had room on the line above is one of its own", async () => {
  const initiatives = await fieldsOf(
    [140, "Ansvarligt center: IT"],
    [152, "Veje"],
    [168, "Ansvarligt udvalg: Socialudvalget"],
  );
  expect(initiatives).toMatchObject([{ responsible: ["IT", "Veje"], committee: "Socialudvalget" }]);
});
