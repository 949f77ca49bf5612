import { expect, test } from "vitest";
import { findingMessage } from "../../src/text/findings.ts";
import { printable } from "../../src/text/printable.ts";

test.each([
  ["\uf04a", "Glad smiley", "Satisfied smiley"],
  ["Nået \uf04b\ufe0e nu", "Nået Neutral smiley nu", "Nået Neutral smiley nu"],
  ["\uf04c\uf04a", "Sur smiley Glad smiley", "Dissatisfied smiley Satisfied smiley"],
  ["\uf0b7 Et punkt \uf0fc", "• Et punkt ✓", "• Et punkt ✓"],
  ["\uf04d", "[U+F04D]", "[U+F04D]"],
  ["\u{f0001}", "[U+F0001]", "[U+F0001]"],
  ["Se \ufffc", "Se [billede]", "Se [picture]"],
  ["a\tb\nc\u2028d\0e\u200b\u202ef\u0085g", "a b c def g", "a b c def g"],
  ["☺ 🤔 Æblegrød – »ja« \ufffd", "☺ 🤔 Æblegrød – »ja« \ufffd", "☺ 🤔 Æblegrød – »ja« \ufffd"],
])("%j is written as what can be read", (text, danish, english) => {
  expect(printable(text, "da")).toBe(danish);
  expect(printable(text, "en")).toBe(english);
});

test("a finding quotes a smiley by its name and a sign that no font draws by its number", () => {
  expect(
    findingMessage({ code: "aside-left-out", values: { kind: "struck", words: "\uf04a" } }, "da"),
  ).toContain('"Glad smiley"');
  expect(findingMessage({ code: "smiley-unknown", values: { sign: "\uf04d" } }, "da")).toBe(
    "Tegnet U+F04D kan være en smiley, men kan ikke læses sikkert. Det er ikke overført.",
  );
  expect(findingMessage({ code: "smiley-in-sentence", values: { sign: "\uf04c" } }, "da")).toContain(
    '"Sur smiley"',
  );
});
