import { expect, it } from "vitest";
import { toTheEnd } from "../../../src/agreement/toTheEnd.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { changesSteps } from "../../../src/slides/content/changesSlide.ts";
import { blocksOf } from "../../../src/slides/slideContent.ts";
import { slideContext } from "../../../src/slides/slideContext.ts";
import { municipalityUnion } from "../../fixtures/municipalityUnion.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const { choice } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);

it("says of the glad only how many they were and are: the list tells how each initiative changed", () => {
  const { title, lead } = toTheEnd(changesSteps(slideContext(realFollowUp, choice, "da")));
  expect(title).toMatch(/^\S+ blev værre, \S+ blev bedre og fire mistede smileyen siden /);
  expect(lead).toEqual({
    kind: "lines",
    lines: [["Af 32 indsatser var 19 glade i runden før og 19 nu."]],
  });
});

it("names the committee of each that changed, of a whole agreement", () => {
  const rows = blocksOf(toTheEnd(changesSteps(slideContext(municipalityUnion, choice, "da"))))
    .map((block) => JSON.stringify(block))
    .filter((row) => row.includes('"initiative"'));
  const names = municipalityUnion.union.committees.map(({ name }) => `(${name})`);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !names.some((name) => row.includes(name)))).toEqual([]);
});
