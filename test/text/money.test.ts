import { expect, test } from "vitest";
import { economyState } from "../../src/agreement/economy/state.ts";
import { agendaReasons } from "../../src/agreement/presentation/agenda.ts";
import { moneyText } from "../../src/text/money.ts";
import { slidesText } from "../../src/text/slides.ts";
import { inventedFollowUp } from "../fixtures/inventedFollowUp.ts";

test("a sour economy whose amounts are better than agreed is not told as money missing or as without figures", () => {
  const outcome = { min: 3_100_000, max: 3_100_000, how: "stated" } as const;
  const followUp = inventedFollowUp([
    {
      economy: {
        smiley: "sur",
        figures: [{ measure: "saving", target: 1_000_000, outcome, evidence: ["3,1"] }],
      },
    },
  ]);
  const [initiative] = followUp.initiatives;
  if (initiative === undefined) throw new Error("one initiative");
  const state = economyState(followUp, initiative);
  const reasons = agendaReasons(followUp, initiative).map((reason) => slidesText.da.reasons[reason]);
  const words = [moneyText.da.states[state], moneyText.da.stateMeanings[state], ...reasons].join("\n");
  expect(words).toContain("Økonomi ikke overholdt");
  expect(words).not.toMatch(/mangler penge|uden tal/);
});
