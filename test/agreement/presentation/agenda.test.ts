import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delayedInitiatives } from "../../../src/agreement/effort/delay.ts";
import { AGENDA_REASONS, agendaReasons, chairOrder } from "../../../src/agreement/presentation/agenda.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

describe("on the real document", () => {
  const deviating = realFollowUp.initiatives.filter(
    (initiative) => agendaReasons(realFollowUp, initiative).length > 0,
  );

  test("17 of 32 initiatives deviate, all eight delayed ones among them, four of them off track", () => {
    expect(deviating).toHaveLength(17);
    expect(deviating).toEqual(expect.arrayContaining([...delayedInitiatives(realFollowUp)]));
    const offTrack = deviating.filter((initiative) =>
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
    expect(agendaReasons(realFollowUp, realInitiative("7.06"))).toEqual(["contradiction", "money"]);
    expect(agendaReasons(realFollowUp, realInitiative("5.04"))).toEqual([]);
  });
});

test("a chair's order keeps every initiative, by first reason, deviations before the rest", () => {
  fc.assert(
    fc.property(arbitraryFollowUp, (followUp) => {
      const ordered = chairOrder(followUp, followUp.initiatives);
      expect(new Set(ordered)).toEqual(new Set(followUp.initiatives));
      const places = ordered.map((initiative) => {
        const [first] = agendaReasons(followUp, initiative);
        return first === undefined ? AGENDA_REASONS.length : AGENDA_REASONS.indexOf(first);
      });
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});
