import { expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { buildCatalogue, catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { chosen, countPortfolio } from "../../../src/agreement/portfolio/chosen.ts";
import { agreementsOf } from "../../../src/agreement/union/agreementsOf.ts";

const made = madeUpFollowUps({ seed: 1, authorities: 1, years: 2, committees: 3 });
const { followUps } = buildCatalogue(made.map(({ facts }) => catalogueEntry(facts, `${facts.id}.json`)));
const all = agreementsOf(followUps);
const nothing = { found: null, deviatingOnly: false, order: "newest" } as const;

test("where nothing is asked for, every committee stands, and nothing is left out", () => {
  const agreements = chosen(all, nothing);
  expect(agreements).toEqual(all);
  expect(countPortfolio(agreements)).toEqual({ committees: 6, followUps: 24 });
});

test("a filter says of each agreement how many committees it has in all", () => {
  const found = new Set(followUps.filter(({ committee }) => committee === "Social- og Sundhedsudvalget"));
  const agreements = chosen(all, { ...nothing, found });
  expect(agreements.map(({ committees, inAll }) => [committees.length, inAll])).toEqual([
    [1, 3],
    [1, 3],
  ]);
  expect(countPortfolio(agreements)).toEqual({ committees: 2, followUps: 8 });
});

test("a committee that was found by an earlier follow-up stands by its latest", () => {
  const [agreement] = all;
  const [committee] = agreement?.committees ?? [];
  const earliest = committee?.earlier.at(-1);
  if (agreement === undefined || committee === undefined || earliest === undefined)
    throw new Error("There are some.");
  expect(chosen(all, { ...nothing, found: new Set([earliest]) })).toEqual([
    { ...agreement, committees: [committee], inAll: 3 },
  ]);
});

test("an agreement of which nothing is found is left out", () => {
  expect(chosen(all, { ...nothing, found: new Set() })).toEqual([]);
});
