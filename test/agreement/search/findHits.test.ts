import fc from "fast-check";
import { expect, test } from "vitest";
import { findHits } from "../../../src/agreement/search/findHits.ts";
import { forAll } from "../../fixtures/forAll.ts";

const marked = (text: string, query: string) =>
  findHits(text, query).map(({ from, to }) => text.slice(from, to));

test.each([
  ["Center for Økonomi og Styring", "oekonomi", ["Økonomi"]],
  ["Aabenraa og Åbenrå", "åbenrå", ["Aabenraa", "Åbenrå"]],
  ["To ferieuger, én ferieuge", "FERIE uge", ["ferieuge", "ferieuge"]],
  ["(HR-nøgletal), (HR nøgletal) og HRnøgletal", "hr-nøgletal", ["HR-nøgletal", "HR nøgletal", "HRnøgletal"]],
  ["nøgletal for HR", "hr-nøgletal", []],
  ["en a b c her", "a-b-c", ["a b c"]],
  ["en a bo c her", "a-b-c", []],
  ["xa b cy", "a-b-c", ["a b c"]],
  ["xa b yc", "a-b-c", []],
  ["hr, nøgletal", "hr-nøgletal", []],
  ["Kasperskolen", "kasper-skolen", ["Kasperskolen"]],
  ["banana", "ana", ["anana"]],
  ["Ål", "a", ["Å"]],
  ["e\u0301n to", "en", ["e\u0301n"]],
  ["<img onerror=x>", "onerror", ["onerror"]],
  ["tekst", "  – ", []],
  ["Den femte ferieuge, og ferieuge femte", '"femte ferieuge"', ["femte ferieuge"]],
  ["Reduktion (femte ferieuge).", "»femte ferieuge«", ["femte ferieuge"]],
  ["femte ferieuger", "«femte ferieuge»", ["femte ferieuge"]],
  ["på 8. mio. kr. og 8 kr.", "“mio. kr.”", ["mio. kr"]],
  ["Løn, ferie og løn og ferie", "„løn ferie“", ["Løn, ferie"]],
  ["Peters plan", "'peters plan'", ["Peters plan"]],
  ["femte ferieuge", '"femte ferie', ["femte ferie"]],
  ["Overarbejde i UCC", "(ucc), overarbejde.", ["Overarbejde", "UCC"]],
  ["Overarbejde i UCC", "ucc | ferie", ["UCC"]],
  ["o'hara", "o'hara", ["o'hara"]],
  ["Styring af indkøb", "udbuddet af driften", []],
  ["Udbuddet af driften og af resten", "udbuddet af driften", ["Udbuddet", "af", "driften"]],
  ["Pædagoger og unge på vej", "unge og på vej", ["og", "unge", "på", "vej"]],
  ["Styring af indkøb", "af", ["af"]],
  ["Løn og ferie", "løn -ferie", ["Løn"]],
  ["Løn og ferie", "-ferie", []],
  ["Løn eller ferie", "løn ELLER ferie", ["Løn", "ferie"]],
  ["Styring af indkøb", "driften | af", ["af"]],
  ["Styring af indkøb", '"af indkøb" for', ["af indkøb"]],
])("in %j, %j marks %j", (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected);
});

const phrase = fc
  .array(fc.constantFrom("Åse", "æ", "ol", "Øl", "-", " ", "–", "a", "\u030a", "\n", "👍🏽"), {
    maxLength: 20,
  })
  .map((parts) => parts.join(""));

test("hits are in order, apart from each other and inside the text", () => {
  forAll(phrase, phrase, (text, query) => {
    const edges = findHits(text, query).flatMap(({ from, to }) => [from, to]);
    expect(edges).toEqual([...new Set(edges)].toSorted((a, b) => a - b));
    expect(edges.every((edge) => edge >= 0 && edge <= text.length)).toBe(true);
  });
});
