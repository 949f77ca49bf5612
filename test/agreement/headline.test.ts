import { expect, test } from "vitest";
import { headline } from "../../src/agreement/headline.ts";
import { arbitraryFollowUp } from "../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../fixtures/forAll.ts";
import { MOCK_FEEDS } from "../fixtures/mockFeeds.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

test("the real document: four ended sur, three of them new; seven are silent, four of them since the round before", () => {
  const { sur, neutral, silent, money, isLast, rated, total } = headline(realFollowUp);
  expect([sur.all, sur.newly, sur.still, sur.first, sur.earlier].map(({ length }) => length)).toEqual([
    4, 3, 1, 0, 0,
  ]);
  expect([silent.all.length, silent.lost.length, neutral.length, rated, total]).toEqual([7, 4, 4, 31, 32]);
  expect(isLast).toBe(true);
  expect(money.savings?.where).toMatchObject({ kind: "few", short: 3, unknown: 0 });
  expect(money.savings?.where.kind === "few" && money.savings.where.initiatives[0]?.number).toBe("7.06");
  expect(money.savings?.bySmiley).toBe("most");
  expect(money.others).toHaveLength(3);
});

test("new, first, old and earlier are all that are sur, each in one of the four", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const { sur, silent } = headline(followUp);
    const parts = [...sur.newly, ...sur.first, ...sur.still, ...sur.earlier];
    expect(new Set(parts)).toEqual(new Set(sur.all));
    expect(parts).toHaveLength(sur.all.length);
    expect(silent.lost.every((initiative) => silent.all.includes(initiative))).toBe(true);
  });
});

test("an initiative whose savings are short is not told a second time", () => {
  for (const followUp of Object.values(MOCK_FEEDS)) {
    const { savings, others } = headline(followUp).money;
    const short = savings?.total.rows.filter(({ deviation }) => (deviation?.max ?? 0) > 0) ?? [];
    expect(others.filter((initiative) => short.some((row) => row.initiative === initiative))).toEqual([]);
  }
});
