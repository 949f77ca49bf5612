import { expect, it } from "vitest";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { lengthOf, startChoices } from "../../../src/pages/presentation/startChoices.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const valuesOf = (search: Readonly<Record<string, string>>) =>
  readParameters(presentationParameters, search).values;

it("counts of every choice the slides before the appendix's own", () => {
  const choices = startChoices(realFollowUp, valuesOf({}));
  for (const choice of choices) {
    const { main } = deckOf(realFollowUp, choice.chosen);
    expect(main.at(-1)?.kind).toBe("appendix");
    expect(lengthOf(realFollowUp, choice).slides).toBe(main.length - 1);
  }
});

it("offers each theme and its deviations alone, and knows which of them the address names", () => {
  const choices = startChoices(realFollowUp, valuesOf({ tema: "8", medtag: "afvigelser" }));
  const themes = choices.filter(({ part }) => part !== null);
  expect(themes.length).toBe(2 * realFollowUp.themes.length);
  const current = choices.filter(({ isCurrent }) => isCurrent);
  expect(current.map(({ what, part, search }) => [what, part?.id, search])).toEqual([
    ["partDeviations", "8", { tema: "8", medtag: "afvigelser" }],
  ]);
});

it("counts beside a filtered list the usual decks, not those in the list's order", () => {
  const slidesOfAll = (search: Readonly<Record<string, string>>) => {
    const all = startChoices(realFollowUp, valuesOf(search)).find(({ what }) => what === "all");
    return all && lengthOf(realFollowUp, all).slides;
  };
  expect(slidesOfAll({ forsinkede: "1", medtag: "alle", raekkefoelge: "dokument" })).toBe(slidesOfAll({}));
});
