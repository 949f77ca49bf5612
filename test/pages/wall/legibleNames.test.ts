import { expect, it } from "vitest";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { withLegibleNames } from "../../../src/pages/wall/legibleNames.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

it("a follow-up whose names are as long as names are is the very same", () => {
  expect(withLegibleNames(realFollowUp)).toBe(realFollowUp);
});

it("names of thousands of letters are cut between two letters, everywhere, and all else stays", () => {
  const long = `${"x".repeat(149)}${"🏫".repeat(1500)}`;
  const { facts } = realFollowUp;
  const { facts: legible } = withLegibleNames(
    buildFollowUp({
      ...facts,
      title: long,
      authority: long,
      committee: long,
      rounds: facts.rounds.map((round) => ({ ...round, label: long })),
      themes: facts.themes.map((theme) => ({ ...theme, title: long })),
      initiatives: facts.initiatives.map((initiative) => ({
        ...initiative,
        title: long,
        responsible: [long, "Økonomi"],
      })),
    }),
  );
  const { title, authority, committee, rounds, themes, initiatives } = legible;
  const names = [title, authority, committee, ...rounds.map(({ label }) => label)];
  expect(new Set(names)).toEqual(new Set([`${"x".repeat(149)} …`]));
  const titles = [...themes, ...initiatives].map((named) => named.title);
  expect(new Set(titles)).toEqual(new Set([`${"x".repeat(149)}${"🏫".repeat(75)} …`]));
  expect(initiatives[0]?.responsible).toEqual([`${"x".repeat(149)} …`, "Økonomi"]);
  expect(initiatives.map(({ milestones }) => milestones)).toEqual(
    facts.initiatives.map(({ milestones }) => milestones),
  );
});
