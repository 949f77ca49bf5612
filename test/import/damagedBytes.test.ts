/** Files of which some bytes were lost: the rest is read, and what is lost is said. */
import { expect, test } from "vitest";
import { importDocument } from "../../src/import/importDocument.ts";
import { readDocument } from "../../src/import/readers/registry.ts";
import { windows1252 } from "../fixtures/followUps/encodings.ts";
import { smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";

const text = smallDocument(
  smallInitiative(
    "1.01. Færre fald på ældrecentrene",
    "Milepæl Planen er lagt.",
    "1. kvartal 2024 J",
    "Økonomi Ingen effekt.",
  ),
);

function imported(bytes: Uint8Array) {
  const document = readDocument(bytes);
  const result = "refused" in document ? document : importDocument(document);
  if (result.refused) throw new Error(result.reason);
  return result.facts;
}

test("one broken byte leaves a UTF-8 file UTF-8, and its line is named", () => {
  const bytes = new TextEncoder().encode(text);
  const line = text.slice(0, text.indexOf("Planen")).split("\n").length;
  const at = new TextEncoder().encode(text.slice(0, text.indexOf("Planen"))).length;
  for (const broken of [0xc3, 0xf8, 0xff]) {
    const facts = imported(Uint8Array.from([...bytes.subarray(0, at), broken, ...bytes.subarray(at)]));
    expect(facts.initiatives[0]).toMatchObject({
      title: "Færre fald på ældrecentrene",
      milestones: [{ text: "\ufffdPlanen er lagt.", smiley: "glad" }],
    });
    expect(facts.import?.findings).toMatchObject([{ code: "encoding-damaged", line }]);
  }
});

test("a file cut off within a letter is read up to it", () => {
  const bytes = new TextEncoder().encode(`${text}Resten følger på`);
  const facts = imported(bytes.subarray(0, bytes.length - 1));
  expect(facts.import?.findings).toMatchObject([{ code: "encoding-damaged", line: text.split("\n").length }]);
});

test("windows-1252 stays windows-1252", () => {
  expect(imported(windows1252(text)).initiatives[0]?.title).toBe("Færre fald på ældrecentrene");
});
