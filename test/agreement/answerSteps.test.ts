import { expect, test } from "vitest";
import { answerSteps } from "../../src/agreement/answerSteps.ts";
import { buildFollowUp } from "../../src/agreement/followUp.ts";
import { headline } from "../../src/agreement/headline.ts";
import { keyFigures } from "../../src/agreement/keyFigures.ts";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";

test("the first answers are worked out in steps, and are the same as at once", () => {
  const { facts } = manyInitiatives(500);
  const ahead = buildFollowUp(facts);
  expect([...answerSteps(ahead)].length).toBeGreaterThan(5);
  expect(headline(ahead)).toEqual(headline(buildFollowUp(facts)));
  expect(keyFigures(ahead)).toEqual(keyFigures(buildFollowUp(facts)));
});
