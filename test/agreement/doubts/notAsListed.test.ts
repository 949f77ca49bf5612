import { expect, test } from "vitest";
import { isOlderThanListed, notAsListed } from "../../../src/agreement/doubts/notAsListed.ts";
import { catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const { facts } = realFollowUp;
const entry = catalogueEntry(facts, "x.json");

test("a follow-up is as its own entry says, whatever its file is called and without totals", () => {
  expect(notAsListed({ ...entry, totals: undefined }, facts)).toEqual([]);
});

test("each key that a follow-up says otherwise is named with both values", () => {
  expect(notAsListed({ ...entry, committee: null, sequence: { number: 5, isLast: true } }, facts)).toEqual([
    { path: "committee", code: "not-as-listed", found: '"Økonomiudvalget"', expected: "null" },
    {
      path: "sequence",
      code: "not-as-listed",
      found: '{"number":4,"isLast":true}',
      expected: '{"number":5,"isLast":true}',
    },
  ]);
  const long = "En lang titel ".repeat(7);
  const [listed, read] = [`${long}A`, `${long}B`];
  expect(notAsListed({ ...entry, title: listed }, { ...facts, title: read })).toMatchObject([
    { found: JSON.stringify(read), expected: JSON.stringify(listed) },
  ]);
  const smileys = { ...entry.smileys, glad: entry.smileys.glad + 1 };
  expect(notAsListed({ ...entry, smileys }, facts).map(({ path }) => path)).toEqual(["smileys"]);
});

test("what is older is told by the day and, on the same day, by the number of the follow-up", () => {
  expect(isOlderThanListed(entry, facts)).toBe(false);
  expect(isOlderThanListed({ ...entry, asOf: "2018-06-30" }, facts)).toBe(true);
  expect(isOlderThanListed({ ...entry, asOf: "2018-01-30" }, facts)).toBe(false);
  expect(isOlderThanListed({ ...entry, sequence: { number: 5, isLast: true } }, facts)).toBe(true);
  expect(isOlderThanListed({ ...entry, asOf: "2018-06-30" }, { ...facts, asOf: null })).toBe(false);
});
