import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { buildFollowUp } from "../../../../src/agreement/followUp.ts";
import { changesView } from "../../../../src/pages/wall/views/changesView.tsx";
import { realFollowUp } from "../../../fixtures/realFollowUp.ts";

/** What stands above the changes of the real follow-up as it stood after its first `rated` rounds: the later ones are planned. */
function leadAfter(rated: number): string {
  const { facts } = realFollowUp;
  const known = new Set(facts.rounds.slice(0, rated).map(({ id }) => id));
  const initiatives = facts.initiatives.map((initiative) => ({
    ...initiative,
    milestones: initiative.milestones.filter(({ round }) => known.has(round)),
  }));
  const { lead } = changesView(buildFollowUp({ ...facts, initiatives }), "da");
  return renderToStaticMarkup(lead).replace(/<[^>]*>/g, "");
}

test.each([
  [1, "Der er kun én vurderet runde, så der er intet at sammenligne med."],
  [2, "Fra 1. budgetopfølgning 2017 til 2. budgetopfølgning 2017"],
  [4, "Fra 3. budgetopfølgning 2017 til 31.12.2017"],
])("after %i of four rounds the changes name the rounds that they compare", (rated, said) => {
  expect(leadAfter(rated)).toBe(said);
});
