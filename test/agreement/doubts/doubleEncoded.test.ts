import fc from "fast-check";
import { expect, test } from "vitest";
import { doubleEncodedSteps, mayBeDoubleEncoded } from "../../../src/agreement/doubts/doubleEncoded.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { toTheEnd } from "../../../src/agreement/toTheEnd.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const { facts } = realFollowUp;
const found = (given: FollowUpFacts) => toTheEnd(doubleEncodedSteps(given));

/** A text as a program leaves it that takes UTF-8 for another encoding and saves it as UTF-8. */
function savedTwice(text: string, takenFor: string): string {
  return new TextDecoder(takenFor).decode(new TextEncoder().encode(text));
}

test("a text that was saved twice is named with its place, what it says and what it said before", () => {
  const title = savedTwice("Løn på 5 – »ÆØÅ«", "windows-1252");
  const [first, ...rest] = facts.initiatives;
  if (first === undefined) throw new Error("no initiatives");
  const result = found({
    ...facts,
    title,
    initiatives: [{ ...first, title: savedTwice("Færre", "windows-1252") }, ...rest],
  });
  expect(result.problems).toEqual([
    { path: "title", code: "double-encoded", found: JSON.stringify(title), expected: '"Løn på 5 – »ÆØÅ«"' },
    { path: "initiatives[0].title", code: "double-encoded", found: '"FÃ¦rre"', expected: '"Færre"' },
  ]);
});

test("every Danish letter is known again, and of a long text the words around it", () => {
  for (const letter of "æøåÆØÅéüöäÉ§½«»")
    expect(
      found({ ...facts, title: `x ${savedTwice(letter, "windows-1252")}` }).problems[0]?.expected,
      letter,
    ).toBe(JSON.stringify(`x ${letter}`));
  const long = `${"Et langt ord ".repeat(30)}før`;
  expect(found({ ...facts, title: savedTwice(long, "windows-1252") }).problems[0]?.expected).toBe(
    '"ord Et langt ord før"',
  );
  const compound = `${"Et langt ord ".repeat(30)}medarbejdersamtaleforløb`;
  expect(found({ ...facts, title: savedTwice(compound, "windows-1252") }).problems[0]?.expected).toBe(
    '"darbejdersamtaleforløb"',
  );
  const cut = `${"x".repeat(38)}øø`;
  expect(found({ ...facts, title: savedTwice(`ø${cut}`, "windows-1252") }).problems[0]?.expected).toBe(
    `"ø${"x".repeat(38)}ø…"`,
  );
});

test("no text is doubted that is written in Danish, whatever stands beside its letters", () => {
  expect(found(facts).total).toBe(0);
  const danish = fc.string({ unit: fc.constantFrom(..."æøåÆØÅéÉüabc »«”’–§½°²€ ") });
  forAll(danish, (title) => {
    expect(found({ ...facts, initiatives: [], title }).total).toBe(0);
  });
});

test("a feed without such a letter is known by its text, and one that has them never passes for it, however it is written", () => {
  expect(mayBeDoubleEncoded(JSON.stringify(facts))).toBe(false);
  const inAscii = (text: string) =>
    text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const twice = fc
    .string({ unit: fc.constantFrom(..."æøåÆØÅé»«”’–a ") })
    .map((text) => savedTwice(text, "windows-1252"));
  forAll(twice, (title) => {
    const given = { ...facts, initiatives: [], title };
    const text = JSON.stringify(given);
    const doubted = found(given).total > 0;
    expect([doubted && !mayBeDoubleEncoded(text), doubted && !mayBeDoubleEncoded(inAscii(text))]).toEqual([
      false,
      false,
    ]);
  });
});
