import { expect, it } from "vitest";
import { afterlife } from "../../../src/agreement/afterlife/afterlife.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { toTheEnd } from "../../../src/agreement/toTheEnd.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { afterlifeSlide, promisesSteps } from "../../../src/slides/content/afterlifeSlide.ts";
import { blocksOf } from "../../../src/slides/slideContent.ts";
import { slideContext } from "../../../src/slides/slideContext.ts";
import { formatDateRange } from "../../../src/text/dateRange.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
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
  expect(rows.at(-1)).toContain(
    `${promises.length - rows.length + 1} til, også imellem disse, af indsatser uden større beløb. 27 milepæle`,
  );
  expect(rows[0]).toContain("1. marts 2018, passeret");
  expect(rows[0]).toContain("Projektet forventes afsluttet den 1. marts 2018.");
  expect(rows.filter((row) => row.includes("passeret"))).toHaveLength(1);
  expect(rows.join(" ")).toMatch(/"(?:April|Maj|Juni) 2018"/);
  expect(rows.join(" ")).toContain("UCC - hjemfaldspligt");
  expect(rows.at(-1)).toContain("27 milepæle, der ikke blev fuldt opfyldt");
});

it.each([
  ["da", "23. marts 2018"],
  ["en", "23 March 2018"],
] as const)(
  "says from which day dates are told, on the slide and in the appendix, in %s",
  (language, day) => {
    const { choice } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);
    const context = slideContext(realFollowUp, choice, language);
    const { initiatives } = realFollowUp;
    expect(JSON.stringify(afterlifeSlide(context, initiatives).table?.columns[0])).toContain(day);
    const words = toTheEnd(promisesSteps(context, initiatives));
    expect(JSON.stringify(blocksOf(words)[0])).toContain(day);
  },
);

it("tells from no day where the document has none, or no promise has a date", () => {
  const promised = (status: string) => inventedFollowUp([{ milestones: [null, null, null, { status }] }]);
  const columnOf = (followUp: typeof realFollowUp) => {
    const { choice } = deckOf(followUp, readParameters(presentationParameters, {}).values);
    const context = slideContext(followUp, choice, "da");
    return JSON.stringify(afterlifeSlide(context, followUp.initiatives).table?.columns[0]);
  };
  const dated = promised("Sagen bliver forelagt udvalget i april 2022.");
  const undated = promised("Indsatsen er udskudt.");
  expect(columnOf(dated)).toContain("set fra");
  expect(columnOf(undated)).not.toContain("set fra");
  expect(columnOf(buildFollowUp({ ...dated.facts, asOf: null }))).not.toContain("set fra");
});

const MONTHS = ["april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

/** The slide of nine promises, month by month, of initiatives of so many kroner each: one more than it has room for. */
function slideOf(kroner: (place: number) => number) {
  const followUp = inventedFollowUp(
    MONTHS.map((month, place) => ({
      milestones: [null, null, null, { status: `Sagen bliver forelagt udvalget i ${month} 2022.` }],
      economy: { figures: [{ target: kroner(place) }] },
    })),
  );
  const { choice } = deckOf(followUp, readParameters(presentationParameters, {}).values);
  const content = afterlifeSlide(slideContext(followUp, choice, "da"), followUp.initiatives);
  const rows = blocksOf(content).map((block) => JSON.stringify(block));
  const months = MONTHS.filter((month) => rows.some((row) => row.includes(`forelagt udvalget i ${month}`)));
  return { title: content.title, months, rest: rows.at(-1) };
}

it("has the promise that its heading names, however small its amount, and says that smaller amounts are left out", () => {
  const { title, months, rest } = slideOf((place) => place * 1000);
  expect(title).toContain("den næste til april 2022");
  expect(months).toEqual(MONTHS.filter((month) => month !== "maj"));
  expect(rest).toContain("1 til, også imellem disse, af indsatser uden større beløb. ");
});

it("leaves out the last where no amount is larger, and then says nothing of amounts", () => {
  const { months, rest } = slideOf(() => 1000);
  expect(months).toEqual(MONTHS.slice(0, -1));
  expect(rest).toContain('"1 til. ');
});

it("cuts a long promise short with dots that stand on no line of their own", () => {
  const { choice } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);
  const content = afterlifeSlide(slideContext(realFollowUp, choice, "da"), realFollowUp.initiatives);
  const rows = blocksOf(content).map((block) => JSON.stringify(block));
  expect(rows.filter((row) => /\S\u00a0…/.test(row)).length).toBeGreaterThan(0);
  expect(rows.filter((row) => / …/.test(row))).toEqual([]);
});
