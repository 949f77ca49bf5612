/** The rules about milestones and the document on invented initiatives: what each finds, and what only looks like it. */
import { describe, expect, test } from "vitest";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import type { Given } from "../../fixtures/inventedFollowUp.ts";
import { last, quoted } from "./quoted.ts";

test("all milestones glad, economy sur", () => {
  const glad = { text: "Gjort.", smiley: "glad" as const };
  const sur = { text: "Besparelse 1 mio. kr.", smiley: "sur" as const };
  expect(quoted("milestones-glad-economy-sur", [{ milestones: [glad, glad], economy: sur }])).toHaveLength(1);
  expect(
    quoted("milestones-glad-economy-sur", [
      { milestones: [glad, { ...glad, smiley: "neutral" }], economy: sur },
    ]),
  ).toEqual([]);
  expect(quoted("milestones-glad-economy-sur", [{ milestones: [], economy: sur }])).toEqual([]);
});

describe("neutral at the end of the year", () => {
  const neutral = [last({ text: "Planen er vedtaget.", smiley: "neutral" })];
  const legend = (meaning: string): Partial<FollowUpFacts> => ({
    smileyMeaning: {
      effort: { glad: null, neutral: meaning, sur: null },
      economy: { glad: null, sur: null },
    },
  });
  test("where the legend's neutral speaks of what the year can still reach", () => {
    const meaning = "Endnu ikke opfyldt, men målet for året forventes nået";
    expect(quoted("neutral-at-the-end", neutral, legend(meaning))).toEqual([
      ["Planen er vedtaget.", meaning],
    ]);
  });
  test("but not where it means something else, is not told, or the year is not over", () => {
    expect(quoted("neutral-at-the-end", neutral, legend("Delvist opfyldt"))).toEqual([]);
    expect(quoted("neutral-at-the-end", neutral)).toEqual([]);
    const running = {
      ...legend("Målet for året forventes nået"),
      rounds: ["1", "2", "3", "4"].map((id) => ({ id, label: `Runde ${id}`, date: null })),
      asOf: "2021-11-01",
    };
    expect(quoted("neutral-at-the-end", neutral, running)).toEqual([]);
  });
});

test("a finish before the start", () => {
  const finish = "Projektet afsluttes den 1. maj 2022.";
  const hits = (status: string) =>
    quoted("finish-before-start", [last({ text: "Drift.", status, smiley: "sur" })]);
  expect(hits(`${finish} Driftsstart bliver den 3. juni 2022.`)).toEqual([
    [finish, "Driftsstart bliver den 3. juni 2022."],
  ]);
  expect(hits(`${finish} Driftsstart bliver den 3. april 2022.`)).toEqual([]);
  expect(hits(`${finish} Næste fase igangsættes den 3. juni 2022.`)).toEqual([]);
  expect(hits(`${finish} Driftsstart bliver i 2022.`)).toEqual([]);
});

test("a date that had passed, spoken of as still to come", () => {
  const hits = (status: string, facts: Partial<FollowUpFacts> = {}) =>
    quoted("past-spoken-of-as-future", [last({ text: "Sag.", status, smiley: "neutral" })], facts);
  const sentence = "Sagen forventes forelagt den 1. februar 2022.";
  expect(hits(sentence)).toEqual([[sentence]]);
  expect(hits(sentence, { asOf: "2022-01-15" })).toEqual([]);
  expect(hits(sentence, { asOf: null })).toEqual([]);
  expect(hits("Sagen blev forventet forelagt den 1. februar 2022.")).toEqual([]);
  expect(hits("Sagen forventes forelagt den 1. maj 2022.")).toEqual([]);
});

test("a number used three times gives two contradictions, which concern all three", () => {
  const three = [1, 2, 3].map((part) => ({ number: "7.07", title: `Del ${part}` }));
  expect(quoted("number-used-twice", three)).toEqual([
    ["Del 1", "Del 2"],
    ["Del 1", "Del 3"],
  ]);
  expect(quoted("number-used-twice", [{ number: null }, { number: null }])).toEqual([]);
});

test("title and heading that name different budgets", () => {
  const heading = (title: string): Partial<FollowUpFacts> => ({
    document: { title, publisher: null, caseNumber: null, source: null },
  });
  expect(quoted("years-differ", [], heading("Opfølgning på budget 2022"))).toEqual([
    ["Aftale om budget 2021", "Opfølgning på budget 2022"],
  ]);
  expect(quoted("years-differ", [], heading("Opfølgning i 2022 på aftale om budget 2021"))).toEqual([]);
});

test("silence before a sur smiley", () => {
  const sur = { text: "Målet er nået.", smiley: "sur" as const };
  expect(
    quoted("silent-before-sur", [{ milestones: [{ text: "a", smiley: "glad" }, {}, sur] }]),
  ).toHaveLength(1);
  expect(quoted("silent-before-sur", [{ milestones: [{}, {}, sur] }])).toHaveLength(1);
  expect(quoted("silent-before-sur", [{ milestones: [{ text: "a", smiley: "glad" }, sur] }])).toEqual([]);
  // A round that the document has no row for is no silence of the initiative's.
  expect(quoted("silent-before-sur", [{ milestones: [null, sur] }])).toEqual([]);
});

describe("what is missing of a milestone", () => {
  const rules = [
    "note-without-smiley",
    "smiley-without-text",
    "not-glad-without-note",
    "nothing-reported",
  ] as const;
  const found = (...milestones: NonNullable<Given["milestones"]>) =>
    rules.flatMap((rule) => quoted(rule, [{ milestones }]).map(() => rule));
  const full = { text: "Planen er lagt.", status: "Forsinket.", smiley: "neutral" as const };
  test("each by its own name, and only one", () => {
    expect(found(full)).toEqual([]);
    expect(found({ ...full, smiley: null })).toEqual(["note-without-smiley"]);
    expect(found({ ...full, text: null })).toEqual(["smiley-without-text"]);
    expect(found({ ...full, status: null })).toEqual(["not-glad-without-note"]);
    expect(found({ ...full, status: null, smiley: "glad" })).toEqual([]);
    expect(found({}, full)).toEqual(["nothing-reported"]);
  });
  test("a further paragraph of the milestone's text is a note without its heading", () => {
    expect(found({ text: "Forhandlinger er i gang.\n\nDe er endnu ikke begyndt.", smiley: "sur" })).toEqual(
      [],
    );
  });
  test("rounds that nobody has reported yet are plans, not gaps", () => {
    expect(found(full, { text: "Lokalplanen er vedtaget." }, {}, {})).toEqual([]);
  });
});

test("of a smiley without a milestone's text the blank is quoted, and the note where there is one", () => {
  const rated = (status: string | null) =>
    quoted("smiley-without-text", [{ milestones: [{ status, smiley: "sur" }] }]);
  expect(rated("Forsinket.")).toEqual([[null, "Forsinket."]]);
  expect(rated(null)).toEqual([[null]]);
});

test("a reference may name its round by its place in the year", () => {
  const because = (status: string) => ({ text: "Salg.", status, smiley: "sur" as const });
  const ORDINALS = ["Første", "Anden", "Tredje"];
  const notes = ORDINALS.map((ordinal) => because(`${ordinal} grund, da salget er udsat.`));
  for (const [place, ordinal] of ORDINALS.entries()) {
    const reference = `Se bemærkning til ${ordinal.toLowerCase()} budgetopfølgning.`;
    const milestones = [...notes, { ...because(reference), smiley: "neutral" as const }];
    expect(quoted("reference-for-reason", [{ milestones }])).toEqual([[reference, notes[place]?.status]]);
  }
});

test("a reference in place of a reason, with what it refers to", () => {
  const because = { text: "Salg.", status: "Udsat, da vurderingen er påklaget.", smiley: "sur" as const };
  const hits = (status: string, smiley: "glad" | "neutral") =>
    quoted("reference-for-reason", [{ milestones: [because, { text: "Salg.", status, smiley }] }]);
  const reference = "Se under milepæl for 1. budgetopfølgning 2021.";
  expect(hits(reference, "neutral")).toEqual([[reference, because.status]]);
  expect(hits("Jf. ovenstående bemærkning.", "neutral")).toEqual([["Jf. ovenstående bemærkning."]]);
  expect(hits(reference, "glad")).toEqual([]);
  expect(hits("Jf. ovenfor, idet vurderingen stadig er påklaget.", "neutral")).toEqual([]);
  expect(hits("Senere.", "neutral")).toEqual([]);
});

describe("formula texts behind a smiley", () => {
  const hits = (text: string) => quoted("formula-text", [last({ text, smiley: "glad" })]).length;
  test.each([
    "Afsluttet.",
    "Er gennemført",
    "Der gøres status.",
    "Der gøres status kvartalsvis og følges op derpå.",
    "Milepælen fremgår af ovenstående plan",
    "Følger planen",
    "Ingen bemærkninger",
  ])("%s", (text) => {
    expect(hits(text)).toBe(1);
  });
  test.each([
    "Salget er afsluttet.",
    "Der gøres status over antallet af solgte grunde.",
    "Planen er udarbejdet.",
    "Ombygningen er gennemført.",
  ])("but not: %s", (text) => {
    expect(hits(text)).toBe(0);
  });
  test("and only where a smiley is given", () => {
    expect(quoted("formula-text", [{ milestones: [{ text: "Afsluttet." }, { smiley: "glad" }] }])).toEqual(
      [],
    );
  });
});

test("the same text again, whatever its case, spaces and full stop", () => {
  const hits = (first: string, second: string) =>
    quoted("same-text-again", [
      {
        milestones: [
          { text: first, smiley: "glad" },
          { text: second, smiley: "glad" },
        ],
      },
    ]).length;
  expect(hits("Ombygningen pågår.", "ombygningen  pågår")).toBe(1);
  expect(hits("Ombygningen pågår.", "Ombygningen er færdig.")).toBe(0);
  const apart: Given = {
    milestones: [
      { text: "Samme.", smiley: "glad" },
      { text: "Andet.", smiley: "glad" },
      { text: "Samme.", smiley: "glad" },
    ],
  };
  expect(quoted("same-text-again", [apart])).toEqual([]);
});

test("without a number, where others have one", () => {
  expect(quoted("without-number", [{ number: null, title: "A" }, { number: "2" }])).toEqual([["A"]]);
  expect(quoted("without-number", [{ number: null }, { number: null }])).toEqual([]);
});
