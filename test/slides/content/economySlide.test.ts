import { expect, it } from "vitest";
import { toTheEnd } from "../../../src/agreement/toTheEnd.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { economySteps } from "../../../src/slides/content/economySlide.ts";
import { blocksOf } from "../../../src/slides/slideContent.ts";
import { slideContext } from "../../../src/slides/slideContext.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

it("says first what is missing net, and below it the gross amount as the same money", () => {
  const { choice } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);
  const content = toTheEnd(economySteps(slideContext(realFollowUp, choice, "da"), realFollowUp.initiatives));
  const [first, second, third] = blocksOf(content).map((block) => JSON.stringify(block));
  expect(content.title).toContain("1,2–1,5\u00a0mio.\u00a0kr.");
  expect(first).toContain("Besparelse 2017, netto");
  expect(first).toContain("0,7–1\u00a0mio.\u00a0kr.");
  expect(second).toContain("Indtægt 2017, brutto, tælles ikke oveni");
  expect(third).toContain("0,267\u00a0mio.\u00a0kr.");
});
