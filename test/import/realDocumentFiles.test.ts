/** The real follow-up as Word and PDF files gives the facts of the published feed. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importBytes } from "../../src/import/importBytes.ts";
import { mustImport } from "../fixtures/mustImport.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const fileOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/documents/real/${name}`, import.meta.url)));
const published = JSON.parse(
  readFileSync(new URL("../../public/feed/ballerup-2017-oekonomiudvalget.json", import.meta.url), "utf8"),
) as object;

/** Facts without the places in the source, and without what the importer says of itself. */
function factsOf(value: unknown, wordsOf: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => factsOf(item, wordsOf));
  if (typeof value === "string") return wordsOf(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      ["source", "line", "import"].includes(key) ? [] : [[key, factsOf(inner, wordsOf)]],
    ),
  );
}

const asWritten = (text: string) => text;
/** A page does not tell a paragraph from a line that the next word did not fit on. */
const withoutParagraphs = (text: string) => text.replace(/\s+/gu, " ");

const FILES = [
  ["w1-plain.docx", asWritten],
  ["w2-as-word-writes.docx", asWritten],
  ["w3-automatic-numbers.docx", asWritten],
  ["p1-printed-from-word-file.pdf", asWritten],
  ["p4-placed-text.pdf", withoutParagraphs],
] as const;

describe.each(FILES)("%s", (name, wordsOf) => {
  test("gives the facts of the published feed", async () => {
    const { facts } = mustImport(await importBytes(fileOf(name)));
    expect(factsOf(facts, wordsOf)).toEqual(factsOf(published, wordsOf));
  });

  test("gives its findings, and a place in its own source for each fact", async () => {
    const { facts, findings, source } = mustImport(await importBytes(fileOf(name)));
    const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).toSorted();
    expect(codes(findings)).toEqual(codes(realFollowUp.facts.import?.findings ?? []));
    const lines = new TextDecoder().decode(source).split("\n");
    for (const { title, source: range } of facts.initiatives)
      expect(wordsIn(lines.slice((range?.from ?? 0) - 1, range?.to))).toContain(
        wordsIn([title]).slice(0, 20),
      );
  });
});

test("the placed text loses six breaks between paragraphs, and nothing else", async () => {
  const { facts } = mustImport(await importBytes(fileOf("p4-placed-text.pdf")));
  const paragraphs = (value: unknown) =>
    (JSON.stringify(factsOf(value, asWritten)).match(/\\n\\n/gu) ?? []).length;
  expect(paragraphs(published) - paragraphs(facts)).toBe(6);
});

/** Letters alone: a page divides words. */
function wordsIn(lines: readonly string[]): string {
  return lines.join("").replace(/[^\p{L}\d]/gu, "");
}
