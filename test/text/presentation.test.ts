import { expect, test } from "vitest";
import { presentationText } from "../../src/text/presentation.ts";

/** Every sentence of a topic, those with numbers in them for one and for several. */
function sentencesOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [words(1, 1, "7.06"), words(3, 5, "7.06")];
  return Object.values(words as object).flatMap(sentencesOf);
}

test("in English what is turned over is a slide everywhere, and never a page", () => {
  const keys = /Page (?:Up|Down)/gu;
  const sentences = sentencesOf(presentationText.en).map((sentence) => sentence.replace(keys, ""));
  expect(sentences.length).toBeGreaterThan(80);
  expect(sentences.filter((sentence) => /\bpages?\b/iu.test(sentence))).toEqual([]);
});
