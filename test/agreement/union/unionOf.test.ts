import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findContradictions } from "../../../src/agreement/contradictions/findContradictions.ts";
import { groupByChange } from "../../../src/agreement/effort/change.ts";
import { countByRound } from "../../../src/agreement/effort/counts.ts";
import { delayCounts } from "../../../src/agreement/effort/delay.ts";
import { silentSince } from "../../../src/agreement/effort/standing.ts";
import { buildFollowUp, type FollowUp } from "../../../src/agreement/followUp.ts";
import { keyFigures } from "../../../src/agreement/keyFigures.ts";
import { ownOf } from "../../../src/agreement/union/ownOf.ts";
import { type CommitteeFollowUp, unionOf } from "../../../src/agreement/union/unionOf.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

const part = (id: string, followUp: FollowUp): CommitteeFollowUp => ({ id, name: id, followUp });

function whole(committees: readonly CommitteeFollowUp[]): FollowUp {
  const union = unionOf("~aftale/x", committees);
  if (union === null) throw new Error("None has come.");
  return union;
}

/** The same follow-up without its last rounds. */
function withRounds(followUp: FollowUp, count: number): FollowUp {
  return buildFollowUp({ ...followUp.facts, rounds: followUp.facts.rounds.slice(0, count) });
}

describe("one committee", () => {
  test("the union of one is the follow-up itself", () => {
    fc.assert(
      fc.property(arbitraryFollowUp, (one) => {
        expect(whole([part("a", one)])).toBe(one);
      }),
      { numRuns: 20 },
    );
  });

  test("the only one that has come of several is a part of the agreement, and the others are named", () => {
    const one = agreementOf({ a1: ["glad"] });
    const missing = { id: "b", name: "B-udvalget", followUpId: "b-4", isFailed: true };
    const { union, facts } = whole([part("a", one), missing]);
    expect(facts.id).toBe("~aftale/x");
    expect(union?.missing).toEqual([missing]);
    expect(union?.committees.map(({ followUp }) => followUp)).toEqual([one]);
  });

  test("none that has come is nothing", () => {
    expect(unionOf("x", [{ id: "b", name: "B", followUpId: "b", isFailed: false }])).toBeNull();
  });
});

describe("several committees", () => {
  test("ids stay unique, and each initiative leads to its own follow-up", () => {
    fc.assert(
      fc.property(arbitraryFollowUp, arbitraryFollowUp, (one, other) => {
        const union = whole([part("a", one), part("b", other)]);
        expect(union.initiatives).toHaveLength(one.initiatives.length + other.initiatives.length);
        expect(union.initiativeById.size).toBe(one.initiativeById.size + other.initiativeById.size);
        expect(union.themeById.size).toBe(one.themeById.size + other.themeById.size);
        const owns = union.initiatives.map((initiative) => ownOf(union, initiative).initiative);
        expect(owns).toEqual([...one.initiatives, ...other.initiatives]);
      }),
      { numRuns: 20 },
    );
  });

  test("the order of the committees changes no figure", () => {
    fc.assert(
      fc.property(arbitraryFollowUp, arbitraryFollowUp, (one, other) => {
        const figures = (committees: readonly CommitteeFollowUp[]) => {
          const union = whole(committees);
          const { met, delayed, savings, moved } = keyFigures(union);
          return {
            byRound: new Map(
              countByRound(union).map((counts, index) => [union.rounds[index]?.label, counts]),
            ),
            delays: delayCounts(union),
            met: [met.counts, met.share, met.before],
            delayed: [delayed.delayed, delayed.offTrack, delayed.latestKnown, delayed.total],
            savings: savings && [savings.target, savings.outcome, savings.missing, savings.byGrade],
            moved,
          };
        };
        // The same rounds, so that they match whatever comes first.
        const same = withSameRounds(other, one);
        expect(figures([part("a", one), part("b", same)])).toEqual(
          figures([part("b", same), part("a", one)]),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("a committee without a round is counted in none of it, and is not silent in it", () => {
    const long = agreementOf({ a1: ["glad", "glad", "sur"], a2: ["glad", "glad", null] });
    const short = withRounds(agreementOf({ a1: ["glad", "sur", null], a2: ["sur", null, null] }), 2);
    const union = whole([part("long", long), part("short", short)]);
    expect(countByRound(union)).toEqual([
      { glad: 3, neutral: 0, sur: 1, none: 0 },
      { glad: 2, neutral: 0, sur: 1, none: 1 },
      { glad: 0, neutral: 0, sur: 1, none: 1 },
    ]);
    const at = (id: string) => union.initiativeById.get(id) ?? union.initiatives[0];
    const ids = union.initiatives.map(({ id }) => id);
    expect(ids).toEqual(["long~a1", "long~a2", "short~a1", "short~a2"]);
    const since = ids.map((id) => {
      const initiative = at(id);
      return initiative && silentSince(union, initiative);
    });
    expect(since).toEqual([null, 2, null, 1]);
    const changes = groupByChange(union, 1, 2);
    expect(Object.values(changes).flat()).toHaveLength(2);
    expect(changes["no-longer-rated"].map(({ id }) => id)).toEqual(["long~a2"]);
    expect(union.initiatives.map((initiative) => union.union?.hasRound(initiative, 2))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("each document is questioned by itself, and a quote leads to its lines", () => {
    const numbered = (id: string, twice: boolean) => {
      const { facts } = agreementOf({ a1: ["glad"], a2: ["glad"] });
      const initiatives = facts.initiatives.map((initiative, index) => ({
        ...initiative,
        number: twice || index === 0 ? "1.01" : "1.02",
        source: { from: index + 1, to: index + 1 },
      }));
      return buildFollowUp({ ...facts, id, initiatives });
    };
    const union = whole([part("a", numbered("doc-a", false)), part("b", numbered("doc-b", true))]);
    const twice = findContradictions(union).filter(({ rule }) => rule === "number-used-twice");
    expect(twice).toHaveLength(1);
    const quotes = twice.flatMap(({ quotes }) => quotes.filter((quote) => quote !== undefined));
    expect(quotes.map(({ followUp }) => followUp)).toEqual(["doc-b", "doc-b"]);
    expect(quotes.every(({ initiative }) => initiative?.startsWith("b~"))).toBe(true);
  });

  test("a correction stands at the place that its initiative has in the union", () => {
    const one = agreementOf({ a1: ["glad"], a2: ["glad"] });
    const other = agreementOf({ a1: ["sur"] });
    const correction = {
      path: "initiatives[0].milestones[0].smiley",
      was: "glad",
      became: "sur",
      why: null,
      when: "2026-01-01",
    };
    const corrected = buildFollowUp({ ...other.facts, corrections: [correction] });
    const { facts } = whole([part("a", one), part("b", corrected)]);
    expect(facts.corrections).toEqual([{ ...correction, path: "initiatives[2].milestones[0].smiley" }]);
  });
});

/** `followUp` with the rounds of `like`, by their places; what has no place is left out. */
function withSameRounds({ facts }: FollowUp, like: FollowUp): FollowUp {
  const rounds = facts.rounds.slice(0, like.rounds.length);
  const ids = new Map(rounds.map(({ id }, index) => [id, like.rounds[index]?.id ?? id]));
  return buildFollowUp({
    ...facts,
    rounds: like.facts.rounds,
    initiatives: facts.initiatives.map((initiative) => ({
      ...initiative,
      milestones: initiative.milestones.flatMap((milestone) => {
        const round = ids.get(milestone.round);
        return round === undefined ? [] : { ...milestone, round };
      }),
    })),
  });
}
