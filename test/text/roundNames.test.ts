import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortRounds } from "../../src/text/roundNames.ts";
import { forAll } from "../fixtures/forAll.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const round = (label: string, shortLabel?: string) => ({
  id: label,
  label,
  date: null,
  ...(shortLabel === undefined ? {} : { shortLabel }),
});
const shorts = (...labels: readonly string[]) =>
  shortRounds(
    labels.map((label) => round(label)),
    "da",
  ).map(({ short }) => short);

describe("the short name of a round", () => {
  test("is BO1 to 31.12. in the real document", () => {
    expect(shortRounds(realFollowUp.rounds, "da").map(({ short }) => short)).toEqual([
      "BO1",
      "BO2",
      "BO3",
      "31.12.",
    ]);
  });

  test("needs a key unless it is the beginning of the name", () => {
    const keyed = (labels: readonly string[]) =>
      shortRounds(
        labels.map((label) => round(label)),
        "da",
      ).map(({ isKeyed }) => isKeyed);
    expect(keyed(realFollowUp.rounds.map(({ label }) => label))).toEqual([true, true, true, false]);
    expect(keyed(["Juni 2017", "BO1", "Status efter byrådets møde i foråret"])).toEqual([false, false, true]);
  });

  test("keeps a year that tells rounds apart", () => {
    expect(shorts("1. budgetopfølgning 2017", "1. budgetopfølgning 2018", "31.12.2018")).toEqual([
      "BO1 2017",
      "BO1 2018",
      "31.12.2018",
    ]);
  });

  test("knows the usual words in either order, and leaves short names as they are", () => {
    expect(
      shorts("Budgetopfølgning 1", "Halvårsregnskab", "1. opfølgning", "Årsregnskab 2017", "Midtvejs"),
    ).toEqual(["BO1", "Halvår", "Opf. 1", "Regnskab", "Midtvejs"]);
    expect(shorts("Juni 2017", "2017")).toEqual(["Juni", "2017"]);
  });

  test("is the round's number where the name is long, or two would be alike", () => {
    expect(shorts("Status efter byrådets møde i foråret", "BO1", "1. budgetopfølgning")).toEqual([
      "Runde 1",
      "Runde 2",
      "Runde 3",
    ]);
    expect(shortRounds([round("Status efter byrådets møde i foråret")], "en")[0]?.short).toBe("Round 1");
  });

  test("is the feed's own, unless that is long too", () => {
    const rounds = [round("1. budgetopfølgning 2017", "Forår"), round("31.12.2017", "Ved udgangen af året")];
    expect(shortRounds(rounds, "da").map(({ short }) => short)).toEqual(["Forår", "Runde 2"]);
  });

  test("is told apart from a number of ours, which a screen reader speaks in the reader's language", () => {
    const rounds = [round("Status efter byrådets møde i foråret"), round("31.12.2017")];
    expect(shortRounds(rounds, "en").map(({ short, isOfDocument }) => [short, isOfDocument])).toEqual([
      ["Round 1", false],
      ["31.12.", true],
    ]);
  });

  test("is different for every round, of twelve letters at most, and a key names what is shortened", () => {
    const label = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom("1. budgetopfølgning 2017", "BO1", "31.12.2017", "31.12.2018", "2. opfølgning"),
    );
    forAll(fc.uniqueArray(label, { minLength: 1, maxLength: 12 }), (labels) => {
      const named = shortRounds(
        labels.map((one) => round(one)),
        "da",
      );
      expect(named.every(({ short }) => short.length >= 1 && short.length <= 12)).toBe(true);
      const own = named.filter(({ isOfDocument }) => isOfDocument).map(({ short }) => short);
      expect(new Set(own).size).toBe(own.length);
      for (const { short, isWhole, round: of } of named) expect(isWhole).toBe(short === of.label);
    });
  });
});
