import fc from "fast-check";
import { expect, test } from "vitest";
import { STANDINGS } from "../../../src/agreement/effort/standing.ts";
import { allBits, bothOf, countBoth } from "../../../src/agreement/filter/bits.ts";
import { activeCriteria, NO_FILTER } from "../../../src/agreement/filter/filter.ts";
import { relaxed } from "../../../src/agreement/filter/relaxed.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

test("says which criterion, taken off alone, lets how many through, the most first", () => {
  const filter = { ...NO_FILTER, delay: "latest-known", themes: ["6"] } as const;
  expect(relaxed(realFollowUp, filter)).toEqual([
    { keys: ["themes"], count: 8 },
    { keys: ["delay"], count: 6 },
  ]);
});

test("leaves out what would change nothing", () => {
  const filter = { ...NO_FILTER, query: "findesikke", themes: ["6"] };
  expect(relaxed(realFollowUp, filter)).toEqual([{ keys: ["query"], count: 6 }]);
  expect(relaxed(realFollowUp, NO_FILTER)).toEqual([]);
});

test("where no criterion alone does, says which two together let how many through", () => {
  // Nobody is delayed and on track.
  const filter = {
    ...NO_FILTER,
    delay: "latest-known",
    standings: ["on-track"],
    query: "findesikke",
  } as const;
  expect(relaxed(realFollowUp, filter)).toEqual([
    { keys: ["delay", "query"], count: 15 },
    { keys: ["standings", "query"], count: 8 },
  ]);
});

test("never offers to take off all", () => {
  const filter = { ...NO_FILTER, query: "findesikke", themes: ["findesikke"] };
  expect(relaxed(realFollowUp, filter)).toEqual([]);
});

/** Groups of so many of some things. */
function groupsOf<T>(things: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return things.flatMap((first, place) =>
    groupsOf(things.slice(place + 1), size - 1).map((others) => [first, ...others]),
  );
}

test("says the same as trying all groups of criteria, the smallest first", () => {
  const some = <T>(choices: readonly T[]) => fc.subarray([...choices], { maxLength: 2 });
  const filters = fc.record({
    delay: fc.constantFrom("off", "latest-known", "ever"),
    standings: some(STANDINGS),
    themes: some([...realFollowUp.themes.map(({ id }) => id), "findesikke"]),
    query: fc.constantFrom("", "borgere", "findesikke", "skole -borgere"),
    centres: some(realFollowUp.initiatives.flatMap(({ responsible }) => responsible.slice(0, 1))),
    funding: some(["drift", "anlæg"]),
  });
  forAll(filters, (values) => {
    const filter = { ...NO_FILTER, ...values } as typeof NO_FILTER;
    const criteria = activeCriteria(realFollowUp, filter);
    const all = allBits(realFollowUp.initiatives.length);
    const tried = criteria.map((_, index) =>
      groupsOf(criteria, index + 1).flatMap((taken) => {
        const kept = criteria.filter((one) => !taken.includes(one));
        const count = countBoth(
          kept.reduce((bits, one) => bothOf(bits, one.admitted), all),
          all,
        );
        return count === 0 || (taken.length === criteria.length && taken.length > 1)
          ? []
          : [{ keys: taken.map(({ key }) => key), count }];
      }),
    );
    const smallest = tried.find((found) => found.length > 0) ?? [];
    expect(relaxed(realFollowUp, filter)).toEqual(smallest.toSorted((a, b) => b.count - a.count));
  });
});
