import fc from "fast-check";
import { expect, test } from "vitest";
import { savingsTotal, totalsOf } from "../../../src/agreement/economy/totals.ts";
import { savingsWords } from "../../../src/components/keyFigures/savingsWords.ts";
import { formatAmount } from "../../../src/text/format.ts";
import { rowsOf } from "../../fixtures/economyRow.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const savings = savingsTotal(realFollowUp);
if (savings === null) throw new Error("The real document has savings");

test("the savings of the real document in words", () => {
  expect(savingsWords(savings, "da")).toEqual({
    reached: "13,6–13,9\u00a0mio.\u00a0kr.",
    ofAgreed: "af aftalte 15,15\u00a0mio.\u00a0kr.",
    reachedOf: ["13,6–13,9", "af 15,15\u00a0mio.\u00a0kr."],
    parts: [
      { part: "documented", words: "6,1–6,4\u00a0mio.\u00a0kr. dokumenteret" },
      { part: "uncertain", words: "0,3\u00a0mio.\u00a0kr. usikkert, nået eller ej" },
      { part: "by-smiley", words: "7,5\u00a0mio.\u00a0kr. kun efter smiley" },
      { part: "missing", words: "1,2–1,5\u00a0mio.\u00a0kr. mangler" },
    ],
    besides: null,
    missing: "1,2–1,5\u00a0mio.\u00a0kr.",
    unknown: null,
    nothingMissing: null,
    exact: "Præcist: 13,624–13,924 af 15,15\u00a0mio.\u00a0kr. nået, 1,226–1,526\u00a0mio.\u00a0kr. mangler.",
  });
});

test("an unknown outcome is not zero, and no missing amount is claimed", () => {
  const [total] = totalsOf(rowsOf({ target: 2_000_000 }, { target: 500_000 }));
  if (total === undefined) throw new Error("two savings have a total");
  expect(savingsWords(total, "da")).toMatchObject({
    reached: "ukendt",
    ofAgreed: "af aftalte 2,5\u00a0mio.\u00a0kr.",
    missing: null,
    unknown: "2 uden kendt resultat (2,5\u00a0mio.\u00a0kr. aftalt).",
    nothingMissing: "Intet resultat er kendt.",
  });
});

test("what does not occur is not mentioned, and an unknown outcome is, with what was agreed for it", () => {
  const nothing = { rows: 0, min: 0, max: 0 };
  const [row] = savings.rows;
  if (row === undefined) throw new Error("The savings have rows");
  const words = savingsWords(
    {
      ...savings,
      missing: { min: 0, max: 0 },
      byGrade: { ...savings.byGrade, "by-smiley": nothing },
      withoutOutcome: [row, row],
      targetWithoutOutcome: 500_000,
    },
    "da",
  );
  expect(words).toMatchObject({
    missing: null,
    unknown: "2 uden kendt resultat (0,5\u00a0mio.\u00a0kr. aftalt).",
  });
});

test("a target that is not stated is not told as zero, neither as agreed nor as agreed without an outcome", () => {
  const outcome = { min: 750_000, max: 750_000, how: "stated" } as const;
  const [total] = totalsOf(rowsOf({ outcome }, { evidence: ["en besparelse"] }));
  if (total === undefined) throw new Error("two savings have a total");
  expect(savingsWords(total, "da")).toMatchObject({
    reached: "0,8\u00a0mio.\u00a0kr.",
    ofAgreed: "uden oplyst mål",
    unknown: "1 uden kendt resultat.",
  });
});

test("where perhaps nothing is missing, only the most that may be is named", () => {
  const outcome = { min: 1_000_000, max: 3_000_000, how: "stated" } as const;
  const [total] = totalsOf(rowsOf({ target: 2_000_000, outcome }));
  if (total === undefined) throw new Error("a saving has a total");
  expect(savingsWords(total, "da").missing).toBe("op til 1\u00a0mio.\u00a0kr.");
});

test("what was reached without a target is told beside what was reached of the agreed", () => {
  const outcome = (kroner: number) => ({ min: kroner, max: kroner, how: "stated" }) as const;
  const [total] = totalsOf(
    rowsOf({ target: 1_000_000, outcome: outcome(0) }, { target: null, outcome: outcome(1_000_000) }),
  );
  if (total === undefined) throw new Error("two savings have a total");
  expect(savingsWords(total, "da")).toMatchObject({
    reached: "0\u00a0mio.\u00a0kr.",
    ofAgreed: "af aftalte 1\u00a0mio.\u00a0kr.",
    besides: "Dertil 1\u00a0mio.\u00a0kr. uden oplyst mål",
    missing: "1\u00a0mio.\u00a0kr.",
  });
});

test("no part reads as much as was agreed unless it is, at any magnitude", () => {
  const kroner = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3_000_000_000 }));
  const by = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -3_000_000, max: 3_000_000 }));
  forAll(kroner, by, fc.constantFrom("stated", "by-smiley"), (target, missed, how) => {
    const came = target - missed;
    const [total] = totalsOf(rowsOf({ target, outcome: { min: came, max: came, how } }));
    if (total === undefined) throw new Error("a saving has a total");
    const { parts, reached, missing } = savingsWords(total, "da");
    const agreed = formatAmount(target, "da");
    expect(reached === agreed).toBe(came === target);
    expect(missing === agreed).toBe(missed === target);
    for (const { part, words } of parts) {
      expect(words.startsWith(`${agreed} `)).toBe((part === "missing" ? missed : came) === target);
    }
  });
});
