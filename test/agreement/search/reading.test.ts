import { expect, test } from "vitest";
import { readingOf } from "../../../src/agreement/search/reading.ts";
import { readingWords } from "../../../src/text/queryReading.ts";

const words = (query: string) => {
  const reading = readingOf(query);
  return reading === null ? null : readingWords(reading, "da").join(" ");
};

test.each([
  ["", null],
  ["femte ferieuge", null],
  ['løn "femte ferieuge"', null],
  ["børne- og unge - løn", null],
  ["eller løn", null],
  ["løn -ferie", "Læst som: med »løn« uden »ferie«."],
  ["-ferie -løn", "Læst som: uden »ferie« og »løn«."],
  ['løn og -"femte ferieuge"', "Læst som: med »løn« og »og« uden »femte ferieuge«."],
  ["løn | ferie", "Læst som: med »løn« eller med »ferie«."],
  ["løn ELLER -ferie ELLER", "Læst som: med »løn« eller uden »ferie«."],
  [
    "løn eller ferie",
    "Læst som: med »løn«, »eller« og »ferie«. ELLER med store bogstaver søger det ene eller det andet.",
  ],
  [
    "løn -2017",
    "Læst som: med »løn« og »-2017«. Et minus foran et tal er tallets eget; -»2017« udelader det.",
  ],
])("%j is explained as %j", (query, expected) => {
  expect(words(query)).toBe(expected);
});
