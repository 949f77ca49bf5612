import { describe, expect, it } from "vitest";
import { againstCorrection } from "../../../src/agreement/contradictions/afterCorrection.ts";
import { correct } from "../../../src/agreement/corrections/correct.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { Correction } from "../../../src/agreement/format/schema.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const { facts } = realFollowUp;

/** What speaks against a correction of one value of an initiative. */
function against(number: string, place: string, became: Correction["became"]) {
  const at = facts.initiatives.findIndex((one) => one.number === number);
  const made = correct(facts, { path: `initiatives[${at}].${place}`, became, why: null, when: "2026-11-29" });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const [correction] = made.facts.corrections ?? [];
  if (correction === undefined) throw new Error("nothing was corrected");
  const found = againstCorrection(buildFollowUp(made.facts), correction);
  return { said: found.stillSaid.map(({ text }) => text), rules: found.mismatches.map(({ rule }) => rule) };
}

describe("what speaks against a correction", () => {
  it("are the words that state the amount as it was", () => {
    expect(against("7.06", "economy.figures[0].target", 9_000_000).said).toEqual([
      "Besparelse 1,1 mio. kr.",
      expect.stringContaining("yderligere provenu på 1,1 mio. kr. årligt"),
    ]);
  });

  it("is nothing where the words state what the amount became", () => {
    expect(against("7.06", "economy.figures[0].target", 9_400_000).said).toEqual([]);
  });

  it("is a mismatch that the follow-up has only with it", () => {
    expect(against("7.06", "economy.smiley", "glad").rules).toContain("economy-glad-but-missing");
    expect(against("7.06", "milestones[0].text", "Et andet mål.")).toEqual({ said: [], rules: [] });
  });

  it("stands once, at the amount that was corrected, and not at those that follow from it", () => {
    const at = facts.initiatives.findIndex(({ economy }) =>
      economy?.figures.some(
        ({ target, outcome }) => typeof target === "number" && outcome?.how === "by-smiley",
      ),
    );
    const figure = facts.initiatives[at]?.economy?.figures.findIndex(
      ({ outcome }) => outcome?.how === "by-smiley",
    );
    const path = `initiatives[${at}].economy.figures[${figure}].target`;
    const made = correct(facts, { path, became: 77_000_000, why: null, when: "2026-11-29" });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const followUp = buildFollowUp(made.facts);
    const corrections = made.facts.corrections ?? [];
    expect(corrections.length).toBeGreaterThan(1);
    const told = corrections.filter((one) => againstCorrection(followUp, one).stillSaid.length > 0);
    expect(told.map((one) => one.path)).toEqual([path]);
  });

  it("is nothing for what is no part of an initiative", () => {
    const made = correct(facts, { path: "title", became: "En anden", why: null, when: "2026-11-29" });
    const [correction] = made.ok ? (made.facts.corrections ?? []) : [];
    expect(correction && againstCorrection(realFollowUp, correction)).toEqual({
      stillSaid: [],
      mismatches: [],
    });
  });
});
