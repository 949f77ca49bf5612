/** What was not read is added by hand, and what was read wrongly is removed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCorrections, uncorrected } from "../../../src/agreement/corrections/applyCorrections.ts";
import { correct, correctAll, takeBack } from "../../../src/agreement/corrections/correct.ts";
import { correctedParts } from "../../../src/agreement/corrections/correctedParts.ts";
import { correctionKind } from "../../../src/agreement/corrections/correctionKind.ts";
import { valueAt } from "../../../src/agreement/corrections/factPath.ts";
import { replayCorrections } from "../../../src/agreement/corrections/replay.ts";
import { parseFollowUp } from "../../../src/agreement/format/parse.ts";
import type { Correction, Economy, FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { type Became, corrected, type Made, RUNS, steps, TODAY } from "./clerkSteps.ts";
import { newFigure, newInitiative, newMilestone } from "./newItems.ts";

const realFacts = realFollowUp.facts;

describe("what is added and removed", () => {
  it("stands in a valid feed, which is what the import read with its corrections", () => {
    fc.assert(
      fc.property(steps, (wished) => {
        const facts = corrected(wished);
        expect(parseFollowUp(facts).ok).toBe(true);
        expect(uncorrected(facts)).toEqual(realFacts);
        expect(applyCorrections(realFacts, facts.corrections ?? [])).toEqual(facts);
      }),
      RUNS,
    );
  });

  it("is taken back one by one, in any order, without a trace", () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat(20)), (wished, order) => {
        let facts = corrected(wished);
        while (facts.corrections !== undefined) {
          const { corrections } = facts;
          // What needs another to be valid is taken back after it.
          const turned = corrections.map(
            (_, index) => (index + (order.next().value ?? 0)) % corrections.length,
          );
          const next = turned
            .map((index) => takeBack(facts, corrections[index] as Correction, TODAY))
            .find(({ ok }) => ok);
          if (!next?.ok) throw new Error("nothing can be taken back");
          expect(next.facts.corrections ?? []).toHaveLength(corrections.length - 1);
          facts = next.facts;
        }
        expect(facts).toEqual(realFacts);
      }),
      RUNS,
    );
  });

  it("is made again in the same document imported anew, wherever its initiatives have moved", () => {
    fc.assert(
      fc.property(steps, (wished) => {
        const earlier = corrected(wished);
        const again = replayCorrections(earlier, realFacts);
        expect([again.lost, again.settled]).toEqual([[], []]);
        expect(again.facts).toEqual(earlier);
        const moved = { ...realFacts, initiatives: [...realFacts.initiatives].reverse() };
        const elsewhere = replayCorrections(earlier, moved);
        expect([elsewhere.lost, elsewhere.settled]).toEqual([[], []]);
        const byId = ({ initiatives }: FollowUpFacts) =>
          initiatives.map((one) => ({ ...one, source: null })).sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(elsewhere.facts)).toEqual(byId(earlier));
      }),
      RUNS,
    );
  });
});

function made(facts: FollowUpFacts, ...wishes: readonly Made[]): FollowUpFacts {
  const result = correctAll(
    facts,
    wishes.map((wish) => ({ ...wish, why: null, when: TODAY })),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.facts;
}

/** The same facts as a document would state them: without a word of corrections. */
function asRead({ corrections: _, ...facts }: FollowUpFacts): FollowUpFacts {
  return facts;
}

describe("a document that is imported again", () => {
  const added = made(realFacts, { path: "initiatives[1]", became: newInitiative("ny") });
  const removed = made(realFacts, { path: "initiatives[0].milestones[1]", became: null });

  it("settles what it now has itself, and what it no longer has", () => {
    for (const earlier of [added, removed]) {
      const { settled, lost, facts } = replayCorrections(earlier, asRead(earlier));
      expect([settled.length, lost.length]).toEqual([1, 0]);
      expect(facts).toEqual(asRead(earlier));
    }
  });

  it("keeps nothing that it has otherwise", () => {
    const otherwise = made(added, { path: "initiatives[1].title", became: "En anden titel" });
    const rewritten = made(realFacts, { path: "initiatives[0].milestones[1].text", became: "Skrevet om" });
    for (const [earlier, fresh] of [
      [added, asRead(otherwise)],
      [removed, asRead(rewritten)],
    ] as const) {
      const { settled, lost, facts } = replayCorrections(earlier, fresh);
      expect([settled.length, lost.length]).toEqual([0, 1]);
      expect(facts).toEqual(fresh);
    }
  });

  it("has what was removed and written anew as it was written", () => {
    const round = realFacts.initiatives[0]?.milestones[1]?.round ?? "";
    const anew = made(removed, { path: "initiatives[0].milestones[1]", became: newMilestone(round) });
    const { facts, settled, lost } = replayCorrections(anew, realFacts);
    expect([facts, settled, lost]).toEqual([anew, [], []]);
  });

  it("gives what was added no lines of another text", () => {
    const moved = {
      ...realFacts,
      initiatives: realFacts.initiatives.map((one) => ({ ...one, source: { from: 1, to: 2 } })),
    };
    expect(replayCorrections(added, realFacts).facts.initiatives[1]?.source).toEqual({ from: 3, to: 4 });
    expect(replayCorrections(added, moved).facts.initiatives[1]?.source).toBeNull();
  });
});

describe("one correction", () => {
  it("is all that is done within what was added", () => {
    const facts = made(
      realFacts,
      { path: "initiatives[1]", became: newInitiative("ny") },
      { path: "initiatives[1].milestones[0]", became: newMilestone(realFacts.rounds[0]?.id ?? "") },
      { path: "initiatives[1].milestones[0].smiley", became: "glad" },
      { path: "initiatives[1].title", became: "Bedre" },
    );
    expect(facts.corrections).toHaveLength(1);
    const [own] = facts.corrections ?? [];
    expect(own?.became).toEqual(facts.initiatives[1]);
    expect(made(facts, { path: "initiatives[1]", became: null })).toEqual(realFacts);
  });

  it("names the place of each item that is removed as the import read it, and takes the first place again when it is put back", () => {
    const first = { path: "initiatives[1]", became: null };
    const facts = made(realFacts, first, first, { path: "initiatives[0].title", became: "Ny titel" });
    expect(facts.corrections?.map(({ path }) => path)).toEqual([
      "initiatives[1]",
      "initiatives[2]",
      "initiatives[0].title",
    ]);
    const back = takeBack(facts, facts.corrections?.[1] as Correction, TODAY);
    if (!back.ok) throw new Error(JSON.stringify(back));
    expect(back.facts.initiatives[1]).toEqual(realFacts.initiatives[2]);
  });

  it("is an economy that is taken away or put in with all its figures", () => {
    const index = realFacts.initiatives.findIndex(({ economy }) => (economy?.figures.length ?? 0) > 0);
    const path = `initiatives[${index}].economy`;
    const without = made(realFacts, { path: `${path}.text`, became: "Andet" }, { path, became: null });
    expect(without.corrections).toEqual([
      { path, was: realFacts.initiatives[index]?.economy, became: null, why: null, when: TODAY },
    ]);
    const other: Economy = {
      text: "2 mio. kr.",
      status: null,
      smiley: "sur",
      figures: [newFigure(2_000_000)],
      source: null,
    };
    const instead = made(without, { path, became: other });
    expect(instead.corrections).toHaveLength(1);
    expect(made(instead, { path, became: realFacts.initiatives[index]?.economy ?? null })).toEqual(realFacts);
  });

  it("is found by all that was added, and by the holder of what was removed", () => {
    const facts = made(
      realFacts,
      {
        path: "initiatives[2]",
        became: { ...newInitiative("ny"), milestones: [newMilestone(realFacts.rounds[0]?.id ?? "")] },
      },
      { path: "initiatives[0].milestones[1]", became: null },
    );
    const parts = correctedParts(facts);
    const below = (holder: unknown) => parts.get(holder)?.map((part) => part.below);
    expect(below(facts.initiatives[2])).toEqual([""]);
    expect(below(facts.initiatives[2]?.milestones[0])).toEqual([""]);
    expect(below(facts.initiatives[0])).toEqual(["milestones[1]"]);
    expect(below(facts.initiatives[0]?.milestones[1])).toBeUndefined();
    expect(facts.corrections?.map(correctionKind)).toEqual(["added", "removed"]);
    expect(valueAt(facts, "initiatives[2].title")).toBe("Indsats ny");
  });

  it.each([
    ["rounds[9]", { id: "x", label: "X", date: null }],
    ["rounds[0]", { id: "?" } as unknown as Became],
    ["themes[0]", null],
    ["initiatives[0].milestones[0]", newMilestone("findes ikke")],
    ["initiatives[99]", null],
    ["initiatives[0].milestones", null],
    ["corrections[0]", null],
    ["initiatives[0].economy.figures[0].evidence[0]", null],
  ] as const)("is refused at %s = %j", (path, became) => {
    expect(correct(realFacts, { path, became, why: null, when: TODAY }).ok).toBe(false);
  });
});

it("a feed that says that something was removed from what is no list is refused", () => {
  const correction = { path: "title[0]", was: "x", became: null, why: null, when: TODAY };
  expect(parseFollowUp({ ...realFacts, corrections: [correction] }).ok).toBe(false);
});
