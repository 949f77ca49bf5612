import { expect, it } from "vitest";
import { afterlife } from "../../../src/agreement/afterlife/afterlife.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { afterlifeSlide } from "../../../src/slides/content/afterlifeSlide.ts";
import { blocksOf } from "../../../src/slides/slideContent.ts";
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

it("says who promises what in which words, and which date had passed", () => {
  const { choice } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);
  const content = afterlifeSlide(slideContext(realFollowUp, choice, "da"), realFollowUp.initiatives);
  const rows = blocksOf(content).map((block) => JSON.stringify(block));
  const promises = afterlife(realFollowUp);
  // The largest amounts have room, one without a date too; the last row counts the others.
  expect(rows.length).toBeLessThan(promises.length + 1);
  expect(rows.at(-1)).toContain(`${promises.length - rows.length + 1} til. 27 milepæle`);
  expect(rows[0]).toContain("1. marts 2018, passeret");
  expect(rows[0]).toContain("Projektet forventes afsluttet den 1. marts 2018.");
  expect(rows.filter((row) => row.includes("passeret"))).toHaveLength(1);
  expect(rows.join(" ")).toMatch(/"(?:April|Maj|Juni) 2018"/);
  expect(rows.join(" ")).toContain("UCC - hjemfaldspligt");
  expect(rows.at(-1)).toContain("27 milepæle, der ikke blev fuldt opfyldt");
});
