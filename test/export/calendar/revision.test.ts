import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { revisionOf } from "../../../src/export/calendar/revision.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const revision = (facts: Partial<FollowUpFacts>, writtenAt = new Date(0)) =>
  revisionOf(inventedFollowUp([], facts), writtenAt);

describe("a calendar is revised", () => {
  test("on the follow-up's day, else on its last round's, else on the first day there is", () => {
    const rounds = [{ id: "1", label: "Runde", date: null }];
    expect(revision({ asOf: "2022-03-01" }).day).toBe("2022-03-01");
    expect(revision({ asOf: null }).day).toBe("2021-12-31");
    expect(revision({ asOf: null, rounds })).toMatchObject({ day: "1970-01-01", sequence: 0 });
  });

  test("with a number that grows with the day, and of one day with the follow-up's own number", () => {
    const day = fc
      .date({ min: new Date("1970-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const number = fc.option(fc.integer({ min: 1, max: 99 }), { nil: null });
    forAll(fc.tuple(day, number), fc.tuple(day, number), ([dayA, a], [dayB, b]) => {
      const first = revision({ asOf: dayA, sequence: { number: a, isLast: false } }).sequence;
      const second = revision({ asOf: dayB, sequence: { number: b, isLast: true } }).sequence;
      const order = dayA === dayB ? Math.sign((a ?? 0) - (b ?? 0)) : dayA < dayB ? -1 : 1;
      expect(Math.sign(first - second)).toBe(order);
      // RFC 5545 section 3.3.8: an INTEGER has 32 bits.
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first).toBeLessThan(2 ** 31);
    });
  });

  test("with a number that grows when a correction of the same day is written on another day", () => {
    const written = (day: string) => revision({ asOf: "2022-03-01" }, new Date(`${day}T12:00:00Z`)).sequence;
    expect(written("2022-03-02")).toBeGreaterThan(written("2022-03-01"));
    expect(written("2022-03-01")).toBe(written("2022-02-01"));
    const next = revision({ asOf: "2022-03-02" }, new Date("2022-03-02")).sequence;
    expect(next).toBeGreaterThan(written("2030-01-01"));
  });

  test("with a whole number also for a day and a number that no follow-up has", () => {
    expect(revision({ asOf: "1969-12-31" }).sequence).toBe(0);
    expect(revision({ asOf: "9999-12-31", sequence: { number: 1000, isLast: false } }).sequence).toBeLessThan(
      2 ** 31,
    );
  });
});
