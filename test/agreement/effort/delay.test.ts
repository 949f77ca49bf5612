import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countDelayed,
  DELAY_RULES,
  delayCounts,
  delayedInitiatives,
  isDelayed,
} from "../../../src/agreement/effort/delay.ts";
import { isNotMet, type Smiley } from "../../../src/agreement/effort/smiley.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { rawSmileys } from "../../fixtures/rawDocument.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

describe("on the real document", () => {
  test("each rule has its count", () => {
    expect(delayCounts(realFollowUp)).toEqual({
      "latest-known": 8,
      "latest-round": 6,
      ever: 16,
      economy: 4,
      unrated: 7,
      shortfall: 3,
    });
  });

  test("the counts by smiley are those that one counts in the text itself", () => {
    const count = (rule: (row: (typeof rawSmileys)[number]) => boolean) => rawSmileys.filter(rule).length;
    expect(delayCounts(realFollowUp)).toMatchObject({
      "latest-known": count(({ rounds }) => isNotMet(rounds.findLast((rating) => rating !== null) ?? null)),
      "latest-round": count(({ rounds }) => isNotMet(rounds.at(-1) ?? null)),
      ever: count(({ rounds }) => rounds.some(isNotMet)),
      economy: count(({ economy }) => economy === "sur"),
      unrated: count(({ rounds }) => rounds.at(-1) === null),
    });
  });

  test("delayed, by the default rule", () => {
    expect(delayedInitiatives(realFollowUp).map(({ number, title }) => number ?? title)).toEqual([
      "5.03",
      "7.02",
      "7.03",
      "7.07",
      "7.07",
      "Nyt økonomisystem (Prisme2015)",
      "UCC - botilbud (grundkapitaltilskud)",
      "UCC - hjemfaldspligt",
    ]);
  });

  test("a missing amount in the text counts whatever the smiley says", () => {
    expect(delayedInitiatives(realFollowUp, "shortfall").map(({ title }) => title)).toEqual([
      "Styrket indsats mod socialt bedrageri",
      "Reduktion i udbetaling af overarbejde - Bedre planlægning (Sparekataloget 3.03)",
      "Midlertidig løntilpasning ved reduktion i engangsvederlag (Sparekataloget 3.04)",
    ]);
  });
});

test("the rules relate: latest round, then latest known, then ever; silent is none of the first", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    for (const initiative of followUp.initiatives) {
      const is = Object.fromEntries(DELAY_RULES.map((rule) => [rule, isDelayed(followUp, initiative, rule)]));
      if (is["latest-round"]) expect(is).toMatchObject({ "latest-known": true, unrated: false });
      if (is["latest-known"]) expect(is).toMatchObject({ ever: true });
      if (is["latest-known"] && !is["latest-round"]) expect(is).toMatchObject({ unrated: true });
    }
  });
});

test("with one round, latest known, latest round and ever are the same", () => {
  const oneRound = arbitraryFollowUp.filter(({ rounds }) => rounds.length === 1);
  forAll(oneRound, (followUp) => {
    const counts = delayCounts(followUp);
    expect([counts["latest-round"], counts.ever]).toEqual([counts["latest-known"], counts["latest-known"]]);
  });
});

test("an initiative without an economy misses no money", () => {
  const followUp = inventedFollowUp([{}, { economy: { figures: [] } }]);
  expect(delayedInitiatives(followUp, "shortfall")).toEqual([]);
  expect(delayedInitiatives(followUp, "economy")).toEqual([]);
});

describe("how many are delayed", () => {
  const one = (...smileys: (Smiley | null)[]) => agreementOf({ a1: smileys });

  test("is not known where no smiley was ever given", () => {
    for (const rule of ["latest-known", "latest-round", "ever", "economy", "shortfall"] as const) {
      expect(countDelayed(one(null, null), undefined, rule), rule).toBeNull();
    }
    expect(countDelayed(one(null, null), undefined, "unrated")).toBe(1);
  });

  test("is asked of the latest round alone where the rule is", () => {
    const followUp = agreementOf({ a1: ["sur", null], b1: ["glad", "glad"] });
    const silent = followUp.initiatives.slice(0, 1);
    expect(countDelayed(followUp, silent, "latest-round")).toBeNull();
    // Where nobody is rated in the last round, the one before is the latest.
    expect(countDelayed(one("sur", null), undefined, "latest-round")).toBe(1);
    expect(countDelayed(one("sur", null))).toBe(1);
    expect(countDelayed(one("glad", null))).toBe(0);
  });

  test("is the number of those delayed wherever anything is known", () => {
    forAll(arbitraryFollowUp, fc.constantFrom(...DELAY_RULES), (followUp, rule) => {
      const count = countDelayed(followUp, followUp.initiatives, rule);
      const delayed = delayedInitiatives(followUp, rule).length;
      if (count === null) expect(delayed).toBe(0);
      else expect(count).toBe(delayed);
    });
  });
});
