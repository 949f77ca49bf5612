import { expect, test } from "vitest";
import { missingSums } from "../../../src/agreement/filter/missingSums.ts";
import { missingSumWords } from "../../../src/components/money/missingSumWords.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

test("a list's sums have one decimal, exact on demand, and a gross one says whose it is", () => {
  const { totals } = missingSums(realFollowUp, realFollowUp.initiatives);
  expect(totals.map((total) => missingSumWords(total, totals, "da"))).toEqual([
    {
      words: "Besparelse 2017 netto: mangler 1,2–1,5\u00a0mio.\u00a0kr.",
      exact: "Besparelse 2017 netto: mangler 1,226–1,526\u00a0mio.\u00a0kr.",
    },
    {
      words: "Indtægt 2017 brutto: mangler 1,4\u00a0mio.\u00a0kr. (brutto for 7.06, tælles ikke oveni)",
      exact: null,
    },
  ]);
});

test("a gross sum that no net one tells stands without a word", () => {
  const { totals } = missingSums(realFollowUp, [realInitiative("7.06")]);
  const gross = totals.filter(({ basis }) => basis === "gross");
  expect(gross.map((total) => missingSumWords(total, gross, "da").words)).toEqual([
    "Indtægt 2017 brutto: mangler 1,4\u00a0mio.\u00a0kr.",
  ]);
});

test("a sum of few digits is not rounded: the only row below it says the same", () => {
  const others = realFollowUp.initiatives.filter(({ number }) => number !== "7.06");
  const { totals } = missingSums(realFollowUp, others);
  expect(totals.map((total) => missingSumWords(total, totals, "da"))).toEqual([
    { words: "Besparelse 2017 netto: mangler 0,526\u00a0mio.\u00a0kr.", exact: null },
  ]);
});
