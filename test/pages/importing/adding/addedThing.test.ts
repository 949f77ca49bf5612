import { describe, expect, it } from "vitest";
import { correct, correctAll } from "../../../../src/agreement/corrections/correct.ts";
import type { Correction } from "../../../../src/agreement/format/schema.ts";
import { addedThing } from "../../../../src/pages/importing/adding/addedThing.ts";
import { type AddPlace, addFields, NEW_ROUND } from "../../../../src/pages/importing/adding/addFields.ts";
import { type AddKind, addableKinds } from "../../../../src/pages/importing/adding/addKinds.ts";
import { kindOfRow } from "../../../../src/pages/importing/adding/kindOfRow.ts";
import type { RowReading } from "../../../../src/pages/importing/adding/useRowReading.ts";
import { realFollowUp, realInitiative } from "../../../fixtures/realFollowUp.ts";

const { facts } = realFollowUp;
const initiative = realInitiative("7.06");

/** A row of four cells that nobody read. */
const ROW = {
  ...{ lines: { from: 11, to: 14 }, mark: "milestone", words: "Taget er lagt. Der mangler 0,3 mio. kr." },
  ...{ text: "Taget er lagt.", status: "Der mangler 0,3 mio. kr.", smiley: "sur", field: null },
  ...{
    round: { label: "1. budgetopfølgning 2017", date: null, id: "1" },
    number: null,
    title: "Taget er lagt.",
  },
  figures: [
    {
      ...{ measure: "saving", basis: null, year: 2018, target: 1_200_000, outcome: null },
      deviation: { min: 300_000, max: 300_000, how: "stated" },
      evidence: ["Der mangler 0,3 mio. kr."],
    },
  ],
} as const satisfies NonNullable<RowReading>;

function placeOf(words = "", line: number | null = null): AddPlace {
  return { facts, initiative, words, lines: line === null ? null : { from: line, to: line } };
}

/** What the form adds when it is filled so, and what else stands in it is left. */
function added(
  kind: Parameters<typeof addedThing>[0],
  place: AddPlace,
  typed: Readonly<Record<string, string>> = {},
): readonly [path: string, became: Correction["became"]] | string {
  const initial = Object.fromEntries(addFields(kind, place, "da").map(({ key, value }) => [key, value]));
  const thing = addedThing(kind, place, { ...initial, ...typed });
  if (!thing.ok) return `${thing.field} ${thing.problem}`;
  const [[path, became] = ["", null]] = thing.changes;
  const made = correct(facts, { path, became, why: null, when: "2026-11-28" });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return [path, became];
}

describe("what the form adds", () => {
  const at = `initiatives[${facts.initiatives.indexOf(initiative)}]`;

  it("is an amount with the words that it rests on, once its kind is chosen", () => {
    const words = initiative.economy?.text ?? "";
    const place = placeOf(words);
    expect(added("figure", place)).toBe("measure choose");
    const figures = initiative.economy?.figures.length ?? 0;
    expect(
      added("figure", place, { measure: "saving", target: "1,5 mio. kr.", deviation: "-200.000" }),
    ).toEqual([
      `${at}.economy.figures[${figures}]`,
      {
        ...{ measure: "saving", basis: null, year: 2017, target: 1_500_000, outcome: null },
        deviation: { min: -200_000, max: -200_000, how: "stated" },
        evidence: [words],
      },
    ]);
  });

  it.each([
    [{ measure: "saving", target: "mange penge" }, "target noAmount"],
    [{ measure: "saving", target: "-5" }, "target negative"],
    [{ measure: "saving", target: "" }, "target empty"],
    [{ measure: "saving", target: "5", year: "i år" }, "year noYear"],
    [{ measure: "saving", target: "5", year: "" }, "year needsYear"],
    [{ measure: "saving", target: "5", evidence: " " }, "evidence noEvidence"],
  ])("is nothing for %j", (typed, refusal) => {
    expect(added("figure", placeOf(), typed)).toBe(refusal);
  });

  it("takes an amount from the words where they state one, and none where they state several", () => {
    const target = (words: string) =>
      addFields("figure", placeOf(words), "da").find(({ key }) => key === "target")?.value;
    expect(target("Der spares 1,2 mio. kr. om året.")).toBe("1,2 mio. kr.");
    expect(target("Der spares 1,2 mio. kr. af 3 mio. kr.")).toBe("");
  });

  it("is an economy with its first amount where the initiative has none", () => {
    const without = { ...initiative, economy: null };
    const place = { ...placeOf("Der spares 2 mio. kr.", 7), initiative: without };
    const all = { ...place, facts: { ...facts, initiatives: [without] } };
    const thing = addedThing("figure", all, {
      ...{ measure: "saving", target: "2 mio. kr.", year: "2017", evidence: all.words },
    });
    expect(thing.ok && thing.changes[0]).toMatchObject([
      "initiatives[0].economy",
      {
        text: all.words,
        figures: [{ target: 2_000_000, evidence: [all.words] }],
        source: { from: 7, to: 7 },
      },
    ]);
    expect(addableKinds(facts, without)).toContain("economy");
    expect(addableKinds(facts, initiative)).not.toContain("economy");
  });

  it("is a milestone in the order of its rounds, and none is offered where every round has one", () => {
    const [first, ...milestones] = initiative.milestones;
    const lacking = { ...initiative, milestones };
    const place = { ...placeOf("Aftalen er indgået"), initiative: lacking };
    const thing = addedThing(
      "milestone",
      { ...place, facts: { ...facts, initiatives: [lacking] } },
      {
        ...{ round: first?.round ?? "", smiley: "glad", text: "Aftalen er indgået", status: "" },
      },
    );
    expect(thing.ok && thing.changes[0]).toEqual([
      "initiatives[0].milestones[0]",
      { round: first?.round, smiley: "glad", text: "Aftalen er indgået", status: null, source: null },
    ]);
    expect(addableKinds(facts, initiative)).not.toContain("milestone");
    expect(addableKinds(facts, lacking)).toContain("milestone");
  });

  it("is an initiative behind the one that stands before it, with number and title from the words", () => {
    const line = initiative.source?.from ?? 0;
    const place = placeOf("7.99. Flere træer", line);
    expect(added("initiative", place)).toMatchObject([
      `initiatives[${facts.initiatives.indexOf(initiative) + 1}]`,
      { id: "7.99", number: "7.99", title: "Flere træer", theme: initiative.theme },
    ]);
    expect(added("initiative", placeOf("7.06. Et andet navn", line))).toMatchObject([
      expect.any(String),
      { id: "7.06-et-andet-navn" },
    ]);
    expect(added("initiative", placeOf())).toBe("title empty");
  });

  it("is a theme, a round or a name at its place", () => {
    expect(added("theme", placeOf("9. Klima"), { after: "0" })).toEqual([
      "themes[0]",
      { id: "9", number: "9", title: "Klima" },
    ]);
    expect(added("round", placeOf("31.03.2018"), { date: "2018-03-31" })).toEqual([
      `rounds[${facts.rounds.length}]`,
      { id: "31-03-2018", label: "31.03.2018", date: "2018-03-31" },
    ]);
    expect(added("contributor", placeOf("By og Miljø"))).toEqual([
      `${at}.contributors[${initiative.contributors.length}]`,
      "By og Miljø",
    ]);
  });

  it("has each cell of the row in its field", () => {
    const lacking = { ...initiative, milestones: initiative.milestones.slice(1) };
    const place = { ...placeOf(ROW.words, 12), initiative: lacking, row: ROW };
    const all = { ...place, facts: { ...facts, initiatives: [lacking] } };
    const proposed = (kind: AddKind, key: string) =>
      addFields(kind, all, "da").find((one) => one.key === key)?.value;
    expect(kindOfRow(all)).toBe("milestone");
    expect(["round", "smiley", "text", "status"].map((key) => proposed("milestone", key))).toEqual([
      ...["1", "sur", "Taget er lagt.", "Der mangler 0,3 mio. kr."],
    ]);
    expect(
      ["measure", "target", "deviation", "year", "evidence"].map((key) => proposed("figure", key)),
    ).toEqual([...["saving", "1.200.000\u00a0kr.", "300.000\u00a0kr.", "2018", "Der mangler 0,3 mio. kr."]]);
    const values = Object.fromEntries(
      addFields("milestone", all, "da").map(({ key, value }) => [key, value]),
    );
    const thing = addedThing("milestone", all, values);
    expect(thing.ok && thing.changes[0]).toMatchObject([
      "initiatives[0].milestones[0]",
      { round: "1", smiley: "sur", source: { from: 11, to: 14 } },
    ]);
  });

  it("brings words that the economy does not have with the amount that rests on them", () => {
    const place = { ...placeOf(ROW.words, 12), row: ROW };
    const values = Object.fromEntries(addFields("figure", place, "da").map(({ key, value }) => [key, value]));
    const thing = addedThing("figure", place, values);
    if (!thing.ok) throw new Error(thing.problem);
    const wishes = thing.changes.map(([path, became]) => ({ path, became, why: null, when: "2026-11-28" }));
    const made = correctAll(facts, wishes);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const economy = made.facts.initiatives[facts.initiatives.indexOf(initiative)]?.economy;
    expect(economy?.status).toMatch(/\n\nDer mangler 0,3 mio\. kr\.$/);
    expect(economy?.figures.at(-1)).toMatchObject({
      target: 1_200_000,
      evidence: ["Der mangler 0,3 mio. kr."],
    });
  });

  it("brings a round that the follow-up does not have with its milestone, and an economy with its amounts", () => {
    const round = { label: "31. marts 2018", date: "2018-03-31", id: null };
    const without = { ...initiative, economy: null };
    const all = {
      ...placeOf(ROW.words, 12),
      facts: { ...facts, initiatives: [without] },
      initiative: without,
    };
    const place = { ...all, row: { ...ROW, round } };
    expect(kindOfRow(place)).toBe("milestone");
    const thing = addedThing("milestone", place, { round: NEW_ROUND, text: "Taget er lagt." });
    expect(thing.ok && thing.changes).toMatchObject([
      [
        `rounds[${facts.rounds.length}]`,
        { id: "31-marts-2018", label: "31. marts 2018", date: "2018-03-31" },
      ],
      [`initiatives[0].milestones[${initiative.milestones.length}]`, { round: "31-marts-2018" }],
    ]);
    const economy = { ...all, row: { ...ROW, mark: "economy", round: null } } as const;
    expect(kindOfRow(economy)).toBe("economy");
    const values = Object.fromEntries(
      addFields("economy", economy, "da").map(({ key, value }) => [key, value]),
    );
    const added = addedThing("economy", economy, values);
    expect(added.ok && added.changes[0]?.[1]).toMatchObject({ figures: ROW.figures, smiley: "sur" });
    const emptied = addedThing("economy", economy, { ...values, status: "" });
    expect(emptied.ok && emptied.changes[0]?.[1]).toMatchObject({ figures: [] });
  });
});
