import { expect, test } from "vitest";
import { keyFigures } from "../../../src/agreement/keyFigures.ts";
import { metWords } from "../../../src/components/keyFigures/metWords.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

test("the share met is told with what it is a share of, and beside that of the round before", () => {
  expect(metWords(keyFigures(realFollowUp).met, "da")).toEqual({
    meaning: "76\u00a0% af de vurderede er glade. 7 af 32 er uden smiley nu.",
    before: "Runden før: 19 af 27 (70\u00a0%).",
  });
});

test("where a round before had no smiley, no share of nothing is told", () => {
  expect(metWords(keyFigures(agreementOf({ a1: [null, "glad"], a2: [null, null] })).met, "da")).toEqual({
    meaning: "100\u00a0% af de vurderede er glade. 1 af 2 er uden smiley nu.",
    before: "Runden før: ingen vurderet.",
  });
});

test("where nothing is rated there is no share, and with one round none before", () => {
  expect(metWords(keyFigures(agreementOf({ a1: [null], a2: [null] })).met, "da")).toEqual({
    meaning: "Ingen af de 2 indsatser er vurderet.",
    before: null,
  });
});
