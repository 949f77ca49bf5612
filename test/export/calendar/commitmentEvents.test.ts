import { describe, expect, test } from "vitest";
import { afterlife } from "../../../src/agreement/afterlife/afterlife.ts";
import type { Commitment } from "../../../src/agreement/afterlife/commitment.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { commitmentEvents, stampOf } from "../../../src/export/calendar/commitmentEvents.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

const QUOTE = {
  field: "milestone.text",
  initiative: "7.03",
  round: "4",
  text: "Sagen forelægges.",
  source: { from: 12, to: 14 },
} as const;

test("the real document's dated promises are events of their own, the same each time", () => {
  const promised = afterlife(realFollowUp);
  const events = commitmentEvents(realFollowUp, promised, "da", ({ id }) => `https://example.org/#/${id}`);
  const uids = events.map(({ uid }) => uid).sort();
  expect(uids.length).toBe(promised.filter(({ date }) => date !== null).length);
  expect(uids.length).toBeGreaterThan(9);
  expect(new Set(uids).size).toBe(uids.length);
  const again = commitmentEvents(realFollowUp, promised.toReversed(), "en", () => "");
  expect(again.map(({ uid }) => uid).sort()).toEqual(uids);
  expect(stampOf(realFollowUp)).toBe("2018-03-23");
});

test("the same words promised twice are two events", () => {
  const [promise] = afterlife(realFollowUp).filter(({ date }) => date !== null);
  if (promise === undefined) throw new Error("the document promises nothing");
  const twice = commitmentEvents(realFollowUp, [promise, promise], "da", () => null);
  expect(new Set(twice.map(({ uid }) => uid)).size).toBe(2);
});

test("a calendar is stamped with the document's day, else its last round's, else the first day there is", () => {
  const { facts } = realFollowUp;
  const undated = { ...facts, asOf: null };
  const last = facts.rounds.map((round) => ({ ...round, label: "Runde", date: "2018-03-01" }));
  expect(stampOf(buildFollowUp({ ...undated, rounds: last }))).toBe("2018-03-01");
  const none = facts.rounds.map((round) => ({ ...round, label: "Runde", date: null }));
  expect(stampOf(buildFollowUp({ ...undated, rounds: none }))).toBe("1970-01-01");
});

describe("a commitment as an event", () => {
  const commitment = (given: Partial<Commitment>): Commitment => ({
    kind: "case",
    isPast: false,
    initiative: { ...realInitiative("7.03"), responsible: ["Ejendomme", "Økonomi"] },
    date: { from: "2018-04-01", to: "2018-06-30", precision: "month" },
    quote: QUOTE,
    ...given,
  });
  const eventOf = (given: Partial<Commitment>) =>
    commitmentEvents(realFollowUp, [commitment(given)], "da", () => null)[0];

  test("of a quarter is due on its last day and says which quarter", () => {
    const due = eventOf({});
    expect([due?.from, due?.to]).toEqual(["2018-06-30", "2018-06-30"]);
    expect(due?.uid).toMatch(/^7-03-[0-9a-f]{16}@aftaleoverblik$/);
    expect(due?.summary).toMatch(/^april 2018 til juni 2018: Sag til udvalg: 7\.03/);
  });

  test("of some days is those days", () => {
    const due = eventOf({ date: { from: "2018-04-03", to: "2018-04-05", precision: "day" } });
    expect([due?.from, due?.to]).toEqual(["2018-04-03", "2018-04-05"]);
    expect(due?.summary).toMatch(/^Sag til udvalg: 7\.03/);
  });

  test("tells the words, who is to answer for them, and where they stand, each on a line", () => {
    const [words, owner, document, lines] = eventOf({})?.description.split("\n") ?? [];
    expect([words, owner, document]).toEqual([
      "Sagen forelægges.",
      "Ejendomme og Økonomi",
      realFollowUp.facts.document?.title,
    ]);
    expect(lines).toBe("Linje 12–14");
  });

  test("without an owner says so, and without a place in the source leaves it out", () => {
    const nobody = eventOf({
      initiative: { ...realInitiative("7.03"), responsible: [] },
      quote: { ...QUOTE, source: null },
    });
    const lines = nobody?.description.split("\n") ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe("Intet center nævnt");
  });

  test("without a date is none", () => {
    expect(eventOf({ date: null })).toBeUndefined();
  });
});
