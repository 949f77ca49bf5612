import { expect, it } from "vitest";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { textSlide } from "../../../src/slides/content/textSlide.ts";
import { blocksOf, headingAbove, needsHeading } from "../../../src/slides/slideContent.ts";
import { slideContext } from "../../../src/slides/slideContext.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

it("puts no words of a round on a page without the round's name", () => {
  const { choice } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);
  const blocks = blocksOf(textSlide(slideContext(realFollowUp, choice, "da"), realInitiative("5.04")));
  const words = blocks.flatMap((block, number) => {
    const [, round] = /^(?:text|status) (.+)$/.exec(block.id) ?? [];
    return round === undefined ? [] : [{ block, round, heading: headingAbove(blocks, number) }];
  });
  expect(words.length).toBeGreaterThan(realFollowUp.rounds.length);
  for (const { block, round, heading } of words) {
    expect(needsHeading(block)).toBe(true);
    expect(blocks[heading ?? -1]?.id).toBe(`round ${round}`);
  }
});
