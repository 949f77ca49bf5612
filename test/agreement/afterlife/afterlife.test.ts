import { describe, expect, test } from "vitest";
import { afterlife, putOff } from "../../../src/agreement/afterlife/afterlife.ts";
import { openEndsByCentre } from "../../../src/agreement/afterlife/openEnds.ts";
import { nameId } from "../../../src/agreement/centres/centres.ts";
import { openMilestones } from "../../../src/agreement/effort/openMilestones.ts";
import type { FollowUpFacts, Initiative } from "../../../src/agreement/format/schema.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { talkativeFollowUp } from "../../fixtures/talkativeFollowUp.ts";

/** The promises of one initiative whose last note says this: the day each must have happened, and its kind. */
function promised(status: string, facts: Partial<FollowUpFacts> = {}) {
  const given: Given = { milestones: [null, null, null, { text: "Salg.", status, smiley: "sur" }] };
  return afterlife(inventedFollowUp([given], facts)).map(({ date, kind }) => [date?.to ?? null, kind]);
}

describe("a sentence promises something", () => {
  test.each([
    ["Driftsstart bliver den 3. april 2022.", "2022-04-03", "delivery"],
    ["Sagen forelægges udvalget i maj 2022.", "2022-05-31", "case"],
    ["Besparelsen indarbejdes i anden budgetopfølgning 2022.", "2022-12-31", "follow-up"],
    ["Salget sker i 2. kvartal 2022.", "2022-06-30", "delivery"],
    ["Planen løber videre og forventes evalueret i 2024.", "2024-12-31", "follow-up"],
    ["Sagen forelægges udvalget.", null, "case"],
    ["En afgørelse afventes.", null, "pending"],
    ["Salget er udsat.", null, "delivery"],
    ["Salget er uafklaret, men forventes.", null, "pending"],
    ["Det overvejes at udvide i 2022.", "2022-12-31", "pending"],
    ["Rapporten fremlægges i juni 2022.", "2022-06-30", "case"],
    ["Rapporten er fremlagt til 2022.", "2022-12-31", "case"],
    ["Kommunalbestyrelsen beslutter i 2022.", "2022-12-31", "case"],
    ["Byrådet beslutter i 2022.", "2022-12-31", "case"],
    ["Udvalgene beslutter i 2022.", "2022-12-31", "case"],
    ["Der holdes møder i 2022.", "2022-12-31", "case"],
    ["Tiltaget følges op i 2022.", "2022-12-31", "follow-up"],
    ["Ordningen evalueres i 2022.", "2022-12-31", "follow-up"],
    ["Det sker i et budgetforlig i 2022.", "2022-12-31", "follow-up"],
    ["Det indgår i aftale om budget 2022.", "2022-12-31", "follow-up"],
    ["Emnet genoptages.", null, "follow-up"],
    ["Budgettet på 2 mio. kr. udmøntes i 2022.", "2022-12-31", "delivery"],
    ["Besparelsen er 1 mio. kr. i 2022.", "2022-12-31", "delivery"],
    ["Der afsættes 2 mio. kr. den 1. maj 2022.", "2022-05-01", "delivery"],
  ])("%s", (sentence, date, kind) => {
    expect(promised(sentence)).toEqual([[date, kind]]);
  });

  test.each([
    "Udgiften forventes afholdt i 2022.",
    "Udgifterne afholdes i 2022.",
    "Planen løber fra 2021 til 2024.",
    "Den overordnede plan for projektet løber til 2022.",
    "Der er aftalt et sparemål i Aftale om budget 2022.",
    "Der blev vedtaget en ramme i budgetaftalen for 2022.",
  ])("but not: %s", (sentence) => {
    expect(promised(sentence)).toEqual([]);
  });

  test("each of its dates is a separate promise", () => {
    expect(promised("Der tages et skridt den 1. maj 2022 og et den 1. juni 2022.")).toEqual([
      ["2022-05-01", "delivery"],
      ["2022-06-01", "delivery"],
    ]);
  });

  test("a day without a year is of the document's year, and of none that has passed", () => {
    expect(promised("Salget sker den 1. maj.")).toEqual([["2022-05-01", "delivery"]]);
    expect(promised("Salget sker den 1. marts.")).toEqual([["2022-03-01", "delivery"]]);
    expect(promised("Salget sker den 28. februar.")).toEqual([]);
  });

  test("before the document's date is marked as passed, one on that day is not", () => {
    const isPast = (sentence: string) => {
      const given: Given = { milestones: [null, null, null, { status: sentence, smiley: "sur" }] };
      return afterlife(inventedFollowUp([given])).map((promise) => promise.isPast);
    };
    expect(isPast("Salget sker den 28. februar 2022.")).toEqual([true]);
    expect(isPast("Salget sker den 1. marts 2022.")).toEqual([false]);
  });

  test("of dates that end on the same day the more precise comes first, in either order of the words", () => {
    const given: Given = {
      milestones: [
        null,
        null,
        null,
        { status: "Salg i 2022; køb i december 2022; drift den 31. december 2022." },
      ],
    };
    expect(afterlife(inventedFollowUp([given])).map(({ date }) => date?.precision)).toEqual([
      "day",
      "month",
      "year",
    ]);
  });

  test.each([
    "Sagen blev forelagt den 1. november 2021.",
    "Sagen blev udsat.",
    "Salget forventes ikke.",
    "Processen er forsinket.",
    "Resultatet i 2021 er nået.",
    "Budgettet i 2021 er 1,8 mio. kr. og 0,6 mio. kr. i 2022.",
    "Der er afsat 500.000 kr. årligt fra 2022.",
    "Udgiften forventes at udgøre i alt 2 mio. kr. i 2022.",
    "Anlægsbudget 2022: 3 mio. kr.",
  ])("but not: %s", (sentence) => {
    expect(promised(sentence)).toEqual([]);
  });
});

test("what an earlier round announced does not count", () => {
  const given: Given = {
    milestones: [
      null,
      null,
      { text: "a", status: "Salget sker i maj 2022.", smiley: "neutral" },
      { text: "b", status: "Solgt.", smiley: "glad" },
    ],
  };
  expect(afterlife(inventedFollowUp([given]))).toEqual([]);
});

test("without a last round's day the budget year's end counts, and without that the document's own", () => {
  const rounds = ["1", "2", "3", "4"].map((id) => ({ id, label: `Runde ${id}`, date: null }));
  expect(promised("Salget sker i marts 2022.", { rounds })).toHaveLength(1);
  expect(promised("Salget sker i januar 2022.", { rounds })).toHaveLength(1);
  expect(promised("Salget sker i december 2021.", { rounds })).toEqual([]);
  const noYear = { rounds, budgetYear: null, asOf: "2022-04-15" };
  expect(promised("Salget sker den 1. marts 2022.", noYear)).toEqual([]);
  expect(promised("Salget sker den 1. maj 2022.", noYear)).toHaveLength(1);
});

test("in a document without a day of its own, a day without a year is of the last round's year", () => {
  const rounds = ["1", "2", "3", "31.08.2021"].map((label, place) => ({
    id: `${place + 1}`,
    label,
    date: null,
  }));
  expect(promised("Salget sker den 1. oktober.", { rounds, asOf: null })).toEqual([
    ["2021-10-01", "delivery"],
  ]);
});

test("of any document: exact sentences, dates after the end, in the order of time, the same each time", () => {
  forAll(talkativeFollowUp, (followUp) => {
    const found = afterlife(followUp);
    // Another object, which nothing is remembered of.
    expect(afterlife({ ...followUp })).toEqual(found);
    const days = found.map(({ date }) => date?.to ?? "undated");
    expect(days.toSorted()).toEqual(days);
    for (const { initiative, quote, date } of found) {
      const said = [
        ...initiative.milestones.flatMap(({ text, status }) => [text, status]),
        initiative.economy?.text,
        initiative.economy?.status,
      ];
      expect(said.some((text) => text?.includes(quote.text))).toBe(true);
      if (date) expect(date.from <= date.to).toBe(true);
    }
  });
});

test("of any document: an open milestone is listed at each responsible centre, and nowhere else", () => {
  forAll(talkativeFollowUp, (followUp) => {
    const left = [...afterlife(followUp), ...openMilestones(followUp)].map(({ initiative }) => initiative);
    const isOf = (centre: string | null) => (initiative: Initiative) =>
      centre === null
        ? initiative.responsible.length === 0
        : initiative.responsible.map(nameId).includes(centre);
    const byCentre = openEndsByCentre(followUp);
    for (const [centre, ends] of byCentre) expect(ends).toHaveLength(left.filter(isOf(centre)).length);
    for (const initiative of left)
      expect([...byCentre.keys()].some((centre) => isOf(centre)(initiative))).toBe(true);
  });
});

describe("what a follow-up puts off to later than itself", () => {
  const during = (status: string, text = "Salg.") =>
    putOff(
      inventedFollowUp([{ milestones: [{ text, status, smiley: "neutral" }, null, null, null] }], {
        asOf: "2021-04-01",
      }),
    ).map(({ date }) => date?.to ?? null);

  test("is also what is to happen within its year, which the next follow-up can tell of", () => {
    expect(during("Salget sker i oktober 2021.")).toEqual(["2021-10-31"]);
    expect(during("Salget skete i marts 2021.")).toEqual([]);
  });

  test("is no goal, and nothing that is said of the year as a whole", () => {
    expect(during("Alt går godt.", "Salget er sket i oktober 2021.")).toEqual([]);
    expect(during("Besparelsen i 2021 er 1 mio. kr.")).toEqual([]);
  });
});
