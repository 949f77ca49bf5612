import { expect, test } from "vitest";
import { keyFigures } from "../../../src/agreement/keyFigures.ts";
import { metWords } from "../../../src/components/keyFigures/metWords.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

test("the share met names its denominator, and the counts of the round before are of all", () => {
  expect(metWords(keyFigures(realFollowUp).met, "da")).toEqual({
    meaning: "7 af 32 er uden smiley nu. 76\u00a0% af de 25 vurderede er glade.",
    before: "Runden før: 19 af 32, 5 uden smiley.",
  });
});

test("there is no share of a round before that has no smileys", () => {
  expect(metWords(keyFigures(agreementOf({ a1: [null, "glad"], a2: [null, null] })).met, "da")).toEqual({
    meaning: "1 af 2 er uden smiley nu. Den ene vurderede er glad.",
    before: "Runden før: ingen vurderet.",
  });
});

test("without ratings there is no share, and with one round no share before", () => {
  expect(metWords(keyFigures(agreementOf({ a1: [null], a2: [null] })).met, "da")).toEqual({
    meaning: "Ingen af de 2 indsatser er vurderet.",
    before: null,
  });
});
