import { expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { isUnionId } from "../../../src/agreement/identity/isUnionId.ts";
import { unionId } from "../../../src/agreement/identity/unionId.ts";
import { committeesOf } from "../../../src/agreement/union/agreementsOf.ts";

const all = madeUpFollowUps({ seed: 1, authorities: 2, years: 2, committees: 3 }).map(({ facts }) => facts);

test("finds each committee's latest follow-up, by the committees' names", () => {
  const ids = new Set(all.map(unionId));
  expect(ids.size).toBe(4);
  for (const id of ids) {
    expect(isUnionId(id)).toBe(true);
    const found = committeesOf(all.toReversed(), id);
    expect(found.map(({ name }) => name)).toEqual([
      "Børne- og Skoleudvalget",
      "Social- og Sundhedsudvalget",
      "Økonomiudvalget",
    ]);
    expect(found.map(({ latest }) => latest.sequence?.number)).toEqual([4, 4, 4]);
    expect(new Set(found.map(({ latest }) => [latest.authority, latest.budgetYear].join())).size).toBe(1);
    expect(found).toEqual(committeesOf(all, id));
  }
});

test("an agreement that gives itself no authority's name is told apart from another authority's", () => {
  const shared = all.map((facts) => ({ ...facts, agreement: { id: "budget", title: "Budget" } }));
  expect(new Set(shared.map(unionId))).toHaveLength(2);
});

test("a follow-up without a committee stands under its title", () => {
  const [first] = all;
  if (first === undefined) throw new Error("There is one.");
  const nameless = { ...first, committee: null };
  expect(committeesOf([nameless], unionId(nameless))).toEqual([
    { id: "0", name: first.title, latest: nameless, earlier: [] },
  ]);
});
