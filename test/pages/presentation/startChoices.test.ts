import { expect, it } from "vitest";
import { minutesOf } from "../../../src/agreement/presentation/minutes.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { startChoices } from "../../../src/pages/presentation/startChoices.ts";
import { MOCK_FEEDS } from "../../fixtures/mockFeeds.ts";
import { municipalityUnion } from "../../fixtures/municipalityUnion.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const valuesOf = (search: Readonly<Record<string, string>>) =>
  readParameters(presentationParameters, search).values;

it("offers each theme, its deviations alone where it has any, and knows which of them the address names", () => {
  const choices = startChoices(realFollowUp, valuesOf({ tema: "8", medtag: "afvigelser" }));
  const themes = choices.filter(({ part }) => part !== null);
  expect(themes.map(({ what, part }) => [part?.id, what])).toEqual([
    ["5", "part"],
    ["5", "partDeviations"],
    ["6", "part"],
    ["7", "part"],
    ["7", "partDeviations"],
    ["8", "part"],
    ["8", "partDeviations"],
  ]);
  const current = choices.filter(({ isCurrent }) => isCurrent);
  expect(current.map(({ what, part, search }) => [what, part?.id, search])).toEqual([
    ["partDeviations", "8", { tema: "8", medtag: "afvigelser" }],
  ]);
});

it("offers a short version that a committee has time for in twenty minutes", () => {
  const choices = startChoices(realFollowUp, valuesOf({}));
  const short = choices.find(({ what }) => what === "short");
  if (short === undefined) throw new Error("It is offered.");
  expect(short.search).toEqual({ medtag: "kort" });
  const { main } = deckOf(realFollowUp, short.chosen);
  expect(minutesOf(main)).toBeLessThanOrEqual(20);
  const usual = deckOf(realFollowUp, valuesOf({})).main;
  const shown = (slides: typeof main) =>
    slides.flatMap((slide) =>
      slide.kind === "initiative" ? [slide.initiative] : slide.kind === "others" ? slide.initiatives : [],
    );
  // Nothing that is on the agenda is missing.
  expect(new Set(shown(main))).toEqual(new Set(shown(usual)));
  expect(
    startChoices(realFollowUp, valuesOf({ medtag: "kort" })).find(({ isCurrent }) => isCurrent)?.what,
  ).toBe("short");
});

it("offers no deviations where there are none, but for who asks for them", () => {
  const glad = MOCK_FEEDS["all glad"] ?? realFollowUp;
  const whats = (search: Readonly<Record<string, string>>) =>
    new Set(startChoices(glad, valuesOf(search)).map(({ what }) => what));
  expect(whats({})).toEqual(new Set(["agenda", "all", "part"]));
  expect(whats({ medtag: "afvigelser" })).toEqual(new Set(["agenda", "all", "part", "deviations"]));
});

it("counts beside a filtered list the usual decks, not those in the list's order", () => {
  const slidesOfAll = (search: Readonly<Record<string, string>>) => {
    const all = startChoices(realFollowUp, valuesOf(search)).find(({ what }) => what === "all");
    return all && deckOf(realFollowUp, all.chosen).main.length;
  };
  expect(slidesOfAll({ forsinkede: "1", medtag: "alle", raekkefoelge: "dokument" })).toBe(slidesOfAll({}));
});

it("begins a whole agreement with each committee in brief, and offers all that is on the agenda beside it", () => {
  const choices = startChoices(municipalityUnion, valuesOf({}));
  expect(choices.slice(0, 4).map(({ what, search, isCurrent }) => [what, search, isCurrent])).toEqual([
    ["worst", {}, true],
    ["agenda", { medtag: "droeftelse" }, false],
    ["deviations", { medtag: "afvigelser" }, false],
    ["all", { medtag: "alle" }, false],
  ]);
  const [brief, agenda] = choices.map(({ chosen }) => deckOf(municipalityUnion, chosen).main);
  expect(brief?.length).toBeLessThanOrEqual(15);
  expect(minutesOf(brief ?? [])).toBeLessThan(30);
  expect(agenda?.length).toBeGreaterThan(50);
  const asked = startChoices(municipalityUnion, valuesOf({ medtag: "droeftelse" }));
  expect(asked.filter(({ isCurrent }) => isCurrent).map(({ what }) => what)).toEqual(["agenda"]);
});
