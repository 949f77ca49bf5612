import { expect, test } from "vitest";
import { afterlife } from "../../../src/agreement/afterlife/afterlife.ts";
import { openMilestones } from "../../../src/agreement/effort/openMilestones.ts";
import { commitmentsByYear, openByTheme } from "../../../src/pages/afterlife/groups.ts";
import { municipalityUnion } from "../../fixtures/municipalityUnion.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

test("the promises of the real document are for 2018 and no date, none is lost and the order stays", () => {
  const promises = afterlife(realFollowUp);
  const groups = commitmentsByYear(promises, "Uden dato");
  expect(groups.map(({ name, title, items }) => [name, title, items.length])).toEqual([
    ["aar-2018", "2018", 9],
    ["aar-uden", "Uden dato", 2],
  ]);
  expect(groups.flatMap(({ items }) => items)).toEqual(promises);
});

test("its open milestones stand by theme in the document's order", () => {
  const open = openMilestones(realFollowUp);
  const groups = openByTheme(realFollowUp, open);
  expect(groups.map(({ name, items }) => [name, items.length])).toEqual([
    ["tema-5", 4],
    ["tema-6", 3],
    ["tema-7", 7],
    ["tema-8", 13],
  ]);
  expect(groups.flatMap(({ items }) => items)).toEqual(open);
});

test("a whole agreement's open milestones stand by theme and committee: several committees name theirs alike", () => {
  const titles = openByTheme(municipalityUnion, openMilestones(municipalityUnion)).map(({ title }) => title);
  const names = municipalityUnion.union.committees.map(({ name }) => name);
  expect(titles.filter((title) => !names.some((name) => title.endsWith(` (${name})`)))).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
});

test("years and themes stand in order, also where a span of years and a later theme come first", () => {
  const [promise] = afterlife(realFollowUp).filter(({ date }) => date !== null);
  if (promise === undefined) throw new Error("no dated promise");
  const dated = (from: string, to: string) => ({
    ...promise,
    date: { from, to, precision: "year" as const },
  });
  const promises = [
    dated("2018-01-01", "2018-12-31"),
    dated("2017-01-01", "2020-12-31"),
    dated("2020-05-01", "2020-12-31"),
  ];
  const years = commitmentsByYear(promises, "Uden dato");
  expect(years.map(({ title, items }) => [title, items.length])).toEqual([
    ["2018", 1],
    ["2020", 2],
  ]);
  const open = openMilestones(realFollowUp).toReversed();
  expect(openByTheme(realFollowUp, open).map(({ name }) => name)).toEqual([
    "tema-5",
    "tema-6",
    "tema-7",
    "tema-8",
  ]);
});
