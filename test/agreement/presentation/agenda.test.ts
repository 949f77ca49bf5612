import { describe, expect, test } from "vitest";
import { deviatingInitiatives, isDeviating } from "../../../src/agreement/deviations.ts";
import { deviationOf } from "../../../src/agreement/economy/amounts.ts";
import { STANDINGS, standingOf } from "../../../src/agreement/effort/standing.ts";
import type { FollowUp } from "../../../src/agreement/followUp.ts";
import type { Initiative } from "../../../src/agreement/format/schema.ts";
import { AGENDA_REASONS, agendaReasons, chairOrder } from "../../../src/agreement/presentation/agenda.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { municipalityUnion } from "../../fixtures/municipalityUnion.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

describe("on the real document", () => {
  const discussed = realFollowUp.initiatives.filter(
    (initiative) => agendaReasons(realFollowUp, initiative).length > 0,
  );

  test("17 of 32 initiatives are for discussion, all eleven deviations among them, four of them off track", () => {
    expect(discussed).toHaveLength(17);
    expect(discussed).toEqual(expect.arrayContaining([...deviatingInitiatives(realFollowUp)]));
    const offTrack = discussed.filter((initiative) =>
      agendaReasons(realFollowUp, initiative).includes("off-track"),
    );
    expect(offTrack).toHaveLength(4);
  });

  test("an initiative has every reason that applies, the one a chair takes up first before the others", () => {
    expect(agendaReasons(realFollowUp, realInitiative("7.03"))).toEqual([
      "off-track",
      "worse",
      "contradiction",
    ]);
    expect(agendaReasons(realFollowUp, realInitiative("7.06"))).toEqual(["money", "contradiction"]);
    expect(agendaReasons(realFollowUp, realInitiative("5.04"))).toEqual([]);
  });
});

/** Its place in the standings, 0 the worst. */
function standing(followUp: FollowUp, initiative: Initiative): number {
  return STANDINGS.indexOf(standingOf(followUp, initiative));
}

/** The most that one of its figures is short of, as the feed states or implies it. */
function shortfall({ economy }: Initiative): number {
  return Math.max(0, ...(economy?.figures ?? []).map((figure) => deviationOf(figure)?.max ?? 0));
}

test("a chair's order keeps every initiative, by first reason, missing money by size, those with none last", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const ordered = chairOrder(followUp, followUp.initiatives);
    expect(new Set(ordered)).toEqual(new Set(followUp.initiatives));
    const places = ordered.map((initiative) => {
      const [first] = agendaReasons(followUp, initiative);
      return first === undefined ? AGENDA_REASONS.length : AGENDA_REASONS.indexOf(first);
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const wasSo = ordered
      .map((initiative) => agendaReasons(followUp, initiative))
      .filter(([first]) => first === "off-track")
      .map((reasons) => !reasons.includes("worse"));
    expect(wasSo).toEqual([...wasSo].sort((a, b) => Number(a) - Number(b)));
    for (const [at, place] of places.entries()) {
      const [above, here] = [ordered[at - 1], ordered[at]];
      if (above === undefined || here === undefined || places[at - 1] !== place) continue;
      const isMoney = AGENDA_REASONS[place ?? -1] === "money";
      const [more, less] = [isMoney ? shortfall(above) : 0, isMoney ? shortfall(here) : 0];
      expect(more).toBeGreaterThanOrEqual(less);
      if (more > less) continue;
      const [worse, better] = [standing(followUp, above), standing(followUp, here)];
      expect(worse).toBeLessThanOrEqual(better);
      // Those that tie stand as they stood.
      const isNewly = (one: Initiative) =>
        AGENDA_REASONS[place ?? -1] === "off-track" && agendaReasons(followUp, one).includes("worse");
      if (worse === better && isNewly(above) === isNewly(here)) {
        const { initiatives } = followUp;
        expect(initiatives.indexOf(above)).toBeLessThan(initiatives.indexOf(here));
      }
    }
  });
});

test("every deviation of any agreement is on the agenda", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    for (const initiative of followUp.initiatives) {
      if (!isDeviating(followUp, initiative)) continue;
      expect(agendaReasons(followUp, initiative)).not.toEqual([]);
    }
  });
});

test("worse speaks of the latest round and the one before it, and of no earlier one", () => {
  const rated = (...smileys: readonly ("glad" | "neutral" | "sur")[]) =>
    inventedFollowUp([{ milestones: smileys.map((smiley) => ({ text: "Plan.", smiley })) }]);
  const reasons = (followUp: FollowUp) => followUp.initiatives.map((one) => agendaReasons(followUp, one));
  expect(reasons(rated("glad", "glad", "glad", "neutral"))).toEqual([["worse", "behind"]]);
  expect(reasons(rated("glad", "glad", "neutral", "neutral"))).toEqual([["behind"]]);
});

test("a whole agreement's ties stand by turns of the committees: none fills the first places, and severity still decides", () => {
  const ordered = chairOrder(municipalityUnion, deviatingInitiatives(municipalityUnion));
  expect(ordered).toHaveLength(deviatingInitiatives(municipalityUnion).length);
  const committeeOf = ({ id }: Initiative) => municipalityUnion.union.partOf.get(id)?.name ?? "";
  const newly = ordered.filter((one) => {
    const reasons = agendaReasons(municipalityUnion, one);
    return reasons[0] === "off-track" && reasons.includes("worse");
  });
  expect(ordered.slice(0, newly.length)).toEqual(newly);
  const own = Map.groupBy(newly, committeeOf);
  expect(own.size).toBeGreaterThan(2);
  const first = newly.slice(0, own.size).map(committeeOf);
  expect(new Set(first)).toEqual(new Set(own.keys()));
  expect(own.get(first[0] ?? "")).toHaveLength(Math.max(...Array.from(own.values(), ({ length }) => length)));
});
