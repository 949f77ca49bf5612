import fc from "fast-check";
import { expect, test } from "vitest";
import { splitReason } from "../../../../../src/pages/initiatives/columns/cells/splitReason.ts";
import { forAll } from "../../../../fixtures/forAll.ts";
import { realInitiative } from "../../../../fixtures/realFollowUp.ts";

test("a reason that is little too long stays whole", () => {
  const words = `${"ord ".repeat(39)}slut`;
  expect(words).toHaveLength(160);
  expect(splitReason(words)).toEqual({ before: "", shown: words, after: "" });
});

test("a long one is cut behind a sentence", () => {
  const first = "Driftstart bliver den 3. april 2018. Udgiften er 1,4 mio. kr. brutto.";
  const { shown, after } = splitReason(`${first} ${"Sagen er udsat til videre. ".repeat(12)}`);
  expect(shown).toMatch(/^Driftstart .* brutto\. (?:Sagen er udsat til videre\. ?)+$/);
  expect(shown.length).toBeLessThanOrEqual(160);
  expect(after).toMatch(/^ Sagen/);
});

test("a sentence that is longer than a row stays whole, and one that is too long for any is cut between two words", () => {
  const long = `${"forhandling ".repeat(15)}slut.`;
  expect(splitReason(`${long} Mere.`)).toEqual({ before: "", shown: long, after: " Mere." });
  const { shown, after } = splitReason("forhandling ".repeat(40));
  expect(shown).toBe(Array.from({ length: 11 }, () => "forhandling").join(" "));
  expect(after.startsWith(" forhandling")).toBe(true);
});

test("the sentence with the amount that the row is about is shown, whole", () => {
  const words = realInitiative("7.06").economy?.status ?? "";
  const manko = "Mankoen er dermed 1,4 mio. kr. (brutto)";
  const net =
    "En omregning til kommunal netto-manko kan kun ske skønsmæssigt – denne er skønsmæssigt 0,7-1,0 mio. kr.";
  const { before, shown, after } = splitReason(words, [net, manko]);
  expect(shown).toBe(`${manko}. ${net}`);
  expect(before.endsWith("på 8. mio. kr. ")).toBe(true);
  expect(after).toMatch(/^\n\nEndvidere/);
});

test("no letter is lost, and a row never has more than it holds", () => {
  forAll(
    fc.string({ unit: fc.constantFrom("a", " ", "\n", "æ", ".", "A"), maxLength: 600 }),
    fc.string({ unit: fc.constantFrom("a", " ", "."), minLength: 1, maxLength: 3 }),
    (words, about) => {
      const { before, shown, after } = splitReason(words, [about]);
      expect(before + shown + after).toBe(words);
      expect(shown.length).toBeLessThanOrEqual(220);
    },
  );
});
