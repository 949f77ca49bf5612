/** An initiative of the feed: its fields, its rows, and what it lacks. */
import { describe, expect, test } from "vitest";
import { findingsOf, imported, smallDocument, smallInitiative } from "../../../fixtures/smallDocument.ts";

const ROWS = ["Milepæl Planen er lagt.", "1. budgetopfølgning 2024 ☺", "Økonomi Der er ingen effekt.", ""];
const first = (text: string) => {
  const result = imported(text);
  return { ...result.facts.initiatives[0], findings: findingsOf(result) };
};

test("holds all that its table says", () => {
  const text = smallDocument(
    smallInitiative("1.01. Færre fald", "Bemærk dette om planen.", "", ...ROWS),
  ).replace("bidragsyder: ", "bidragsyder: HR og Løn, Direktionen");
  expect(first(text)).toMatchObject({
    id: "1.01",
    thread: "1.01-faerre-fald",
    number: "1.01",
    title: "Færre fald",
    theme: "1",
    funding: ["drift"],
    description: "Parterne er enige om indsatsen.",
    remarks: "Bemærk dette om planen.",
    responsible: ["Ejendomme"],
    committee: "Socialudvalget",
    contributors: ["HR og Løn", "Direktionen"],
    source: { from: 6, to: 18 },
    findings: [],
  });
});

describe("a field", () => {
  const withCommittee = (value: string) =>
    first(
      smallDocument(
        smallInitiative("1.01. Fald", ...ROWS).replace("udvalg: Socialudvalget", `udvalg: ${value}`),
      ),
    ).committee;
  test("is one line", () => {
    expect(withCommittee("Børne- og Unge-\nudvalget")).toBe("Børne- og Ungeudvalget");
    expect(withCommittee("Social\nog Sundhed")).toBe("Social og Sundhed");
    expect(withCommittee("Socialudvalget og\nKultur")).toBe("Socialudvalget og Kultur");
    expect(withCommittee("Socialudvalget\nKulturudvalget")).toBe("Socialudvalget Kulturudvalget");
    expect(withCommittee("")).toBeNull();
  });

  test.each(["Ingen", "-", "–", "Ikke relevant"])("that says there is none has no value: %s", (none) => {
    expect(withCommittee(none)).toBeNull();
  });

  test("may be missing", () => {
    const text = smallDocument(smallInitiative("1.01. Fald", ...ROWS).replace(/Ansvarligt.*\n/g, ""));
    expect(first(text)).toMatchObject({ responsible: [], committee: null, contributors: [] });
  });

  test("twice is told, and the first counts", () => {
    const text = smallDocument(smallInitiative("1.01. Fald", "Ansvarligt center: HR", "", ...ROWS));
    expect(first(text)).toMatchObject({ responsible: ["Ejendomme"], findings: ["14 field-repeated"] });
  });

  test("whose names nothing parts is told", () => {
    const text = smallDocument(smallInitiative("1.01. Fald", ...ROWS)).replace(
      "bidragsyder: ",
      "bidragsyder: Plan, Byg og Natur",
    );
    expect(first(text)).toMatchObject({
      contributors: ["Plan, Byg og Natur"],
      findings: ["12 names-uncertain"],
    });
  });
});

describe("rows that are missing are told", () => {
  const second = smallInitiative("1.02. Mad", ...ROWS);
  test("milestones", () => {
    expect(first(smallDocument(smallInitiative("1.01. Fald", "Økonomi Ingen."), second))).toMatchObject({
      milestones: [],
      economy: { text: "Ingen." },
      findings: ["6 initiative-without-milestones"],
    });
  });

  test("the economy; its lines reach to the last of the table", () => {
    expect(
      first(smallDocument(smallInitiative("1.01. Fald", ...ROWS.slice(0, 2), ""), second)),
    ).toMatchObject({
      economy: null,
      source: { from: 6, to: 15 },
      findings: ["6 initiative-without-economy"],
    });
  });
});

test("its lines reach to the last row, wherever the economy stands", () => {
  const rows = ["Økonomi Ingen.", ...ROWS.slice(0, 2), ""];
  expect(first(smallDocument(smallInitiative("1.01. Fald", ...rows))).source).toEqual({ from: 6, to: 16 });
});
