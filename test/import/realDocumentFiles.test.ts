/** The real follow-up as Word, Excel and PDF files gives the facts of the published feed. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
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

/** The rows of the placed text in which a sentence ends a full line, so that a paragraph may begin below it. */
const ROWS_WITH_FULL_LINES = 25;

const FILES = [
  ["w1-plain.docx", asWritten, 0],
  ["w2-as-word-writes.docx", asWritten, 0],
  ["w3-automatic-numbers.docx", asWritten, 0],
  ["x1-sheet-of-libreoffice.xlsx", asWritten, 0],
  ["p1-printed-from-word-file.pdf", asWritten, 0],
  ["p4-placed-text.pdf", withoutParagraphs, ROWS_WITH_FULL_LINES],
] as const;

describe.each(FILES)("%s", (name, wordsOf, doubtfulRows) => {
  test("gives the facts of the published feed", async () => {
    const { facts } = mustImport(await importBytes(fileOf(name)));
    expect(factsOf(facts, wordsOf)).toEqual(factsOf(published, wordsOf));
  });

  test("gives its findings, and a place in its own source for each fact", async () => {
    const { facts, findings, source } = mustImport(await importBytes(fileOf(name)));
    const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).toSorted();
    const doubtful = findings.filter(({ code }) => code === "paragraph-uncertain");
    expect(doubtful).toHaveLength(doubtfulRows);
    const others = findings.filter((finding) => !doubtful.includes(finding));
    expect(codes(others)).toEqual(codes(realFollowUp.facts.import?.findings ?? []));
    const lines = new TextDecoder().decode(source).split("\n");
    for (const { title, source: range } of facts.initiatives)
      expect(wordsIn(lines.slice((range?.from ?? 0) - 1, range?.to))).toContain(
        wordsIn([title]).slice(0, 20),
      );
  });
});

test("the placed text loses six breaks between paragraphs, each with a finding on its row, and nothing else", async () => {
  const { facts } = mustImport(await importBytes(fileOf("p4-placed-text.pdf")));
  const paragraphs = (value: unknown) =>
    (JSON.stringify(factsOf(value, asWritten)).match(/\\n\\n/gu) ?? []).length;
  expect(paragraphs(published) - paragraphs(facts)).toBe(6);
  const told = (facts.import?.findings ?? []).flatMap(({ code, line }) =>
    code === "paragraph-uncertain" ? [line ?? 0] : [],
  );
  const rows = (initiatives: FollowUpFacts["initiatives"]) =>
    initiatives.flatMap(({ description, remarks, milestones, economy, source }) => [
      { texts: [description, remarks], source },
      ...[...milestones, economy].flatMap((row) =>
        row ? [{ texts: [row.text, row.status], source: row.source }] : [],
      ),
    ]);
  const wanted = rows((published as FollowUpFacts).initiatives);
  for (const [at, { texts, source }] of rows(facts.initiatives).entries())
    if (paragraphs(texts) !== paragraphs(wanted[at]?.texts))
      expect(told.some((line) => source !== null && source.from <= line && line <= source.to)).toBe(true);
});

/** Letters alone: a page divides words. */
function wordsIn(lines: readonly string[]): string {
  return lines.join("").replace(/[^\p{L}\d]/gu, "");
}
