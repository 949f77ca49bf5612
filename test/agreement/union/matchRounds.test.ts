import fc from "fast-check";
import { expect, test } from "vitest";
import type { Round } from "../../../src/agreement/format/schema.ts";
import { matchRounds } from "../../../src/agreement/union/matchRounds.ts";
import { forAll } from "../../fixtures/forAll.ts";

const round = (label: string, date: string | null = null): Round => ({
  id: label,
  label,
  date,
  shortLabel: null,
});
const labels = (rounds: readonly Round[]) => rounds.map(({ label }) => label);

test("rounds with the same label are one, also where one committee has more of them", () => {
  const short = [round("1. opfølgning"), round("31.12.2026")];
  const long = [round("1. opfølgning"), round("2.  opfølgning"), round("31.12.2026", "2026-12-31")];
  const { rounds, places } = matchRounds([short, long]);
  expect(labels(rounds)).toEqual(["1. opfølgning", "2.  opfølgning", "31.12.2026"]);
  expect(rounds.map(({ id, date }) => [id, date])).toEqual([
    ["1", null],
    ["2", null],
    ["3", "2026-12-31"],
  ]);
  expect(places).toEqual([
    [0, 2],
    [0, 1, 2],
  ]);
});

test("the same label with another date stands apart, in the order of the dates", () => {
  const { rounds, places } = matchRounds([
    [round("Midtvejs", "2026-09-01")],
    [round("Midtvejs", "2026-06-01")],
  ]);
  expect(rounds.map(({ date }) => date)).toEqual(["2026-06-01", "2026-09-01"]);
  expect(places).toEqual([[1], [0]]);
});

test("another order is never forced: the round stands apart", () => {
  const { rounds, places } = matchRounds([
    [round("a"), round("b")],
    [round("b"), round("a")],
  ]);
  expect(labels(rounds)).toEqual(["a", "b", "a"]);
  expect(places).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test("each list keeps its order and its labels, and no round is lost or used twice", () => {
  const list = fc.array(
    fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom(null, "2026-01-01", "2026-06-01")),
    { minLength: 1, maxLength: 5 },
  );
  forAll(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
    const given = lists.map((rounds) => rounds.map(([label, date]) => round(label, date)));
    const { rounds, places } = matchRounds(given);
    for (const [index, own] of given.entries()) {
      const at = places[index] ?? [];
      expect(at.map((place) => rounds[place]?.label)).toEqual(labels(own));
      expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
      own.forEach(({ date }, place) => {
        if (date !== null) expect(rounds[at[place] ?? -1]?.date).toBe(date);
      });
    }
    expect(new Set(places.flat()).size).toBe(rounds.length);
  });
});
