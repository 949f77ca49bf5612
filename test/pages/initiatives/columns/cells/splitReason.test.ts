import fc from "fast-check";
import { expect, test } from "vitest";
import { splitReason } from "../../../../../src/pages/initiatives/columns/cells/splitReason.ts";

test("a reason that is little too long stays whole", () => {
  const words = `${"ord ".repeat(44)}slut`;
  expect(words).toHaveLength(180);
  expect(splitReason(words)).toEqual([words, ""]);
});

test("a long one is cut between two words", () => {
  const [shown, rest] = splitReason("forhandling ".repeat(20));
  expect(shown).toBe(Array.from({ length: 12 }, () => "forhandling").join(" "));
  expect(rest.startsWith(" forhandling")).toBe(true);
});

test("no letter is lost, and a row never has more than it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "æ"), maxLength: 400 }), (words) => {
      const [shown, rest] = splitReason(words);
      expect(shown + rest).toBe(words);
      expect(shown.length).toBeLessThanOrEqual(180);
    }),
  );
});
