/** Files with damaged bytes: the importer reads the rest and reports the damage. */
import { expect, test } from "vitest";
import { importBytes } from "../../src/import/importBytes.ts";
import { windows1252 } from "../fixtures/followUps/encodings.ts";
import { mustImport } from "../fixtures/mustImport.ts";
import { smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";

const text = smallDocument(
  smallInitiative(
    "1.01. Færre fald på ældrecentrene",
    "Milepæl Planen er lagt.",
    "1. kvartal 2024 J",
    "Økonomi Ingen effekt.",
  ),
);

async function imported(bytes: Uint8Array) {
  return mustImport(await importBytes(bytes)).facts;
}

test("one broken byte leaves a UTF-8 file UTF-8, and its line is named", async () => {
  const bytes = new TextEncoder().encode(text);
  const line = text.slice(0, text.indexOf("Planen")).split("\n").length;
  const at = new TextEncoder().encode(text.slice(0, text.indexOf("Planen"))).length;
  for (const broken of [0xc3, 0xf8, 0xff]) {
    const facts = await imported(Uint8Array.from([...bytes.subarray(0, at), broken, ...bytes.subarray(at)]));
    expect(facts.initiatives[0]).toMatchObject({
      title: "Færre fald på ældrecentrene",
      milestones: [{ text: "\ufffdPlanen er lagt.", smiley: "glad" }],
    });
    expect(facts.import?.findings).toMatchObject([{ code: "encoding-damaged", line }]);
  }
});

test("a file cut off within a letter is read up to it", async () => {
  const bytes = new TextEncoder().encode(`${text}Resten følger på`);
  const facts = await imported(bytes.subarray(0, bytes.length - 1));
  expect(facts.import?.findings).toMatchObject([{ code: "encoding-damaged", line: text.split("\n").length }]);
});

test("windows-1252 stays windows-1252", async () => {
  expect((await imported(windows1252(text))).initiatives[0]?.title).toBe("Færre fald på ældrecentrene");
});
