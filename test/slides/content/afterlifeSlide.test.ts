import { expect, it } from "vitest";
import { afterlife } from "../../../src/agreement/afterlife/afterlife.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { afterlifeSlide } from "../../../src/slides/content/afterlifeSlide.ts";
import { slideContext } from "../../../src/slides/slideContext.ts";
import { formatDateRange } from "../../../src/text/dateRange.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

it("names in its heading the first date still to come when the document was written", () => {
  const { choice } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);
  const asOf = realFollowUp.facts.asOf ?? "";
  const dates = afterlife(realFollowUp).flatMap(({ date }) => (date === null ? [] : [date]));
  const ahead = dates.filter(({ to }) => to >= asOf);
  const [next] = ahead;
  expect(ahead.length).toBeLessThan(dates.length);
  if (next === undefined) throw new Error("Every date had passed");
  const { title } = afterlifeSlide(slideContext(realFollowUp, choice, "da"), realFollowUp.initiatives);
  expect(title).toMatch(new RegExp(`, den næste til ${formatDateRange(next, "da")}$`));
});
