import { expect, test } from "vitest";
import { afterlife } from "../../../src/agreement/afterlife/afterlife.ts";
import { openEndsByCentre } from "../../../src/agreement/afterlife/openEnds.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { realLines } from "../../fixtures/realLines.ts";

const commitments = afterlife(realFollowUp);

test("what nine initiatives promise for later, in the order of time, as one reads it in the document", () => {
  const noted = commitments.map(({ initiative, date, kind, isPast }) => [
    initiative.number ?? initiative.title.split(/[,(]/)[0]?.trim(),
    date && (date.from === date.to ? date.to : `${date.from}/${date.to}`),
    isPast ? `${kind}, past` : kind,
  ]);
  expect(noted).toEqual([
    ["Nyt økonomisystem", "2018-03-01", "delivery, past"],
    ["Nyt økonomisystem", "2018-04-03", "delivery"],
    ["7.07", "2018-04-01/2018-04-30", "case"],
    ["7.07", "2018-04-01/2018-04-30", "case"],
    ["Effektivisering af anvendelse og indkøb af konsulenter og rådgivere", "2018-05-01/2018-05-31", "case"],
    ["Nyt økonomisystem", "2018-06-01/2018-06-30", "follow-up"],
    ["Reduktion i udbetaling af overarbejde - Bedre planlægning", "2018-01-01/2018-12-31", "follow-up"],
    ["Midlertidig løntilpasning ved reduktion i engangsvederlag", "2018-01-01/2018-12-31", "follow-up"],
    ["UCC - botilbud", "2018-01-01/2018-12-31", "delivery"],
    ["7.06", null, "case"],
    ["UCC - hjemfaldspligt", null, "pending"],
  ]);
  expect(new Set(commitments.map(({ initiative }) => initiative)).size).toBe(9);
});

test("each sentence is in the lines that are named", () => {
  for (const { quote } of commitments) {
    expect(quote.source && realLines(quote.source)).toContain(quote.text.replace(/[\s-]+/g, ""));
  }
});

test("by centre: nothing is lost, and each centre has its own", () => {
  const byCentre = openEndsByCentre(realFollowUp);
  const counts = [...byCentre].map(([centre, ends]) => [
    centre,
    ends.filter(({ type }) => type === "commitment").length,
    ends.filter(({ type }) => type === "milestone").length,
  ]);
  expect(counts).toEqual([
    ["by-erhverv-og-miljoe", 1, 5],
    ["ejendomme", 0, 6],
    ["politisk-sekretariat", 1, 6],
    ["arbejdsmarked", 3, 2],
    ["hr-og-organisationsudvikling", 2, 5],
    ["oekonomi-og-styring", 4, 3],
  ]);
});
