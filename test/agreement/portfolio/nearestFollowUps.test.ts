import { expect, test } from "vitest";
import { catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { nearestFollowUps } from "../../../src/agreement/portfolio/nearestFollowUps.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const listed = [
  "lindby-2026-teknik",
  "ballerup-2016-oekonomiudvalget",
  "ballerup-2017-oekonomiudvalget",
  "k7",
].map((id) => ({
  ...catalogueEntry(realFollowUp.facts, `${id}.json`),
  id,
  authority: id === "k7" ? "Åby Kommune" : "X",
}));
const nearest = (id: string, most = 1) => nearestFollowUps(listed, id, most).map((entry) => entry.id);

test.each([
  ["a letter too few", "ballerup-2017-oekonomiudvalgt", "ballerup-2017-oekonomiudvalget"],
  ["parts in another order", "oekonomiudvalget-ballerup-2016", "ballerup-2016-oekonomiudvalget"],
  ["Danish letters", "Ballerup-2017-Økonomiudvalget", "ballerup-2017-oekonomiudvalget"],
  ["a part of it", "lindby", "lindby-2026-teknik"],
  ["the authority's name, which the id does not say", "aaby-kommune", "k7"],
])("an id with %s leads to the nearest", (_, asked, found) => {
  expect(nearest(asked)).toEqual([found]);
});

test("an id that is like none leaves the catalogue's order, and an endless one is no work", () => {
  expect(nearest("€€", 9)).toEqual(listed.map(({ id }) => id));
  expect(nearest("", 9)).toEqual(listed.map(({ id }) => id));
  expect(nearest("k7".repeat(1e6), 1)).toEqual(["k7"]);
});
