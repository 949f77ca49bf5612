import { expect, it } from "vitest";
import { toTheEnd } from "../../../src/agreement/toTheEnd.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { DeckLengths } from "../../../src/pages/presentation/DeckLengths.ts";
import { startChoices } from "../../../src/pages/presentation/startChoices.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const choices = startChoices(realFollowUp, readParameters(presentationParameters, {}).values);
const page = { size: "l", headScale: 1, tableHeadScale: 1, columns: [] } as const;

it("counts at least a page for every slide until all are laid out, then the pages that they take", () => {
  const lengths = new DeckLengths(realFollowUp, "da");
  for (const choice of choices) {
    expect(lengths.lengthOf(choice)).toBeUndefined();
    toTheEnd(lengths.add(choice));
    const { main } = deckOf(realFollowUp, choice.chosen);
    expect(lengths.lengthOf(choice)).toMatchObject({ pages: main.length, isCounted: false });
  }
  for (let contents = next(); contents.length > 0; contents = next()) {
    // Every table of a theme takes two pages.
    lengths.measurements.add(
      contents,
      contents.map(({ kind }) => (kind === "theme" ? [page, page] : [page])),
    );
  }
  for (const choice of choices) {
    const { main } = deckOf(realFollowUp, choice.chosen);
    const themes = main.filter(({ kind }) => kind === "theme").length;
    expect(lengths.lengthOf(choice)).toMatchObject({ pages: main.length + themes, isCounted: true });
  }

  function next() {
    return toTheEnd(lengths.measurements.nextSteps(lengths.slides()));
  }
});

it("lays a slide out once that is alike in several presentations", () => {
  const lengths = new DeckLengths(realFollowUp, "da");
  for (const choice of choices) toTheEnd(lengths.add(choice));
  const initiatives = lengths.slides().filter(({ kind }) => kind === "initiative");
  expect(initiatives).toHaveLength(realFollowUp.initiatives.length);
});
