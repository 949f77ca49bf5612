import { expect, test } from "vitest";
import { savingsTotal, totalsOf } from "../../../src/agreement/economy/totals.ts";
import { chartTitle } from "../../../src/pages/economy/chartTitle.ts";
import { type GivenFigure, rowsOf } from "../../fixtures/economyRow.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const title = (...figures: readonly GivenFigure[]) => chartTitle(totalsOf(rowsOf(...figures)), "da");
const by = (kroner: number, measure: "saving" | "expense" = "saving") => ({
  measure,
  target: 1_000_000,
  deviation: { min: kroner, max: kroner, how: "stated" as const },
});

test("the chart's title says what it shows", () => {
  const total = savingsTotal(realFollowUp);
  expect(total && chartTitle([total], "da")).toBe("Én indsats står for over halvdelen af manglen");
  expect(total && chartTitle([total], "en")).toBe(
    "One initiative accounts for more than half of what is missing",
  );
  expect(title(by(400))).toBe("Alt, der mangler, er i én indsats");
  expect(title(by(400, "expense"), by(0, "expense"))).toBe("Hele merforbruget er i én indsats");
  expect(title(by(400), by(400))).toBe("Det, der mangler, er fordelt på 2 indsatser");
  expect(title(by(0))).toBe("Intet mangler");
  expect(title(by(0), { target: 1 })).toBe("Intet mangler efter de kendte tal");
  expect(title({ target: 1 })).toBe("Intet resultat er kendt");
});

test("totals that cannot be added up have only the chart's name", () => {
  expect(title(by(400), { ...by(400), year: 2019 })).toBe("Mål og resultat");
  expect(chartTitle([], "da")).toBe("Mål og resultat");
});
