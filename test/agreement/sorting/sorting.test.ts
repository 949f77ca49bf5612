import fc from "fast-check";
import { expect, test } from "vitest";
import { notMetSince } from "../../../src/agreement/effort/standing.ts";
import { SORT_KEYS, type SortKey, sortInitiatives } from "../../../src/agreement/sorting/sorting.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const by = (key: SortKey, descending = false) =>
  sortInitiatives(realFollowUp, realFollowUp.initiatives, [{ key, descending }]);

test("numbers are counted, and titles follow where there are none", () => {
  const sorted = by("initiative");
  expect(sorted.flatMap(({ number }) => number ?? [])).toEqual([
    ...[
      "5.03",
      "5.04",
      "6.01",
      "6.11",
      "6.12",
      "6.13",
      "6.18",
      "6.20",
      "7.01",
      "7.02",
      "7.03",
      "7.04",
      "7.05",
    ],
    ...["7.06", "7.07", "7.07", "7.09", "7.11", "8.01", "8.03", "8.04"],
  ]);
  expect(sorted.slice(-3).map(({ title }) => title)).toEqual([
    "Reduktion i udbetaling af overarbejde - Bedre planlægning (Sparekataloget 3.03)",
    "UCC - botilbud (grundkapitaltilskud)",
    "UCC - hjemfaldspligt",
  ]);
});

test("those delayed the longest stand first when descending, those that are not delayed last either way", () => {
  const rounds = realFollowUp.rounds.length;
  const lengths = (descending: boolean) =>
    by("delay", descending).map((initiative) => {
      const since = notMetSince(realFollowUp, initiative);
      return since === null ? null : rounds - since;
    });
  const nobody = Array.from({ length: 24 }, () => null);
  expect(lengths(true)).toEqual([4, 3, 3, 2, 2, 2, 1, 1, ...nobody]);
  expect(lengths(false)).toEqual([1, 1, 2, 2, 2, 3, 3, 4, ...nobody]);
});

test("the worst stands first when descending", () => {
  expect(by("standing", true)[0]?.title).toContain("UCC");
});

const arbitrarySortings = fc.uniqueArray(
  fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
  { selector: ({ key }) => key, maxLength: 3 },
);

test("sorting loses nothing, keeps ties in their order, and sorting what is sorted changes nothing", () => {
  fc.assert(
    fc.property(arbitraryFollowUp, arbitrarySortings, (followUp, sortings) => {
      const sorted = sortInitiatives(followUp, followUp.initiatives, sortings);
      expect(new Set(sorted)).toEqual(new Set(followUp.initiatives));
      expect(sorted).toHaveLength(followUp.initiatives.length);
      expect(sortInitiatives(followUp, sorted, sortings)).toEqual(sorted);
      expect(sortInitiatives(followUp, followUp.initiatives, [])).toEqual(followUp.initiatives);
    }),
  );
});

test("a second key decides only where the first ties", () => {
  fc.assert(
    fc.property(arbitraryFollowUp, arbitrarySortings, (followUp, sortings) => {
      const [first, ...rest] = sortings;
      if (first === undefined) return;
      // Sorting by the later keys first and then by the first one is the same, since ties keep their order.
      const inSteps = sortInitiatives(followUp, sortInitiatives(followUp, followUp.initiatives, rest), [
        first,
      ]);
      expect(sortInitiatives(followUp, followUp.initiatives, sortings)).toEqual(inSteps);
    }),
  );
});
