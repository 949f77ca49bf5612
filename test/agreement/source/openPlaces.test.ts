import { expect, it } from "vitest";
import { correct } from "../../../src/agreement/corrections/correct.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { Correction } from "../../../src/agreement/format/schema.ts";
import { openPlaces } from "../../../src/agreement/source/openPlaces.ts";
import { sourceLines } from "../../../src/feed/sourceLines.ts";
import { realDocumentBytes } from "../../fixtures/realDocument.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const lines = sourceLines(new TextDecoder().decode(realDocumentBytes));
const { facts } = realFollowUp;
const row = facts.initiatives[0]?.milestones[1]?.source ?? { from: 1, to: 1 };
const beside = { from: 1, to: 1 };

function openAfter(path: string, became: Correction["became"]) {
  const made = correct(facts, { path, became, why: null, when: "2017-12-31" });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return openPlaces(buildFollowUp(made.facts), lines, [beside, row]);
}

it("keeps a place open until somebody corrects what was read there, or adds its words", () => {
  expect(openPlaces(realFollowUp, lines, [beside, row])).toEqual([beside, row]);
  expect(openAfter("initiatives[0].milestones[1].smiley", "sur")).toEqual([beside]);
  expect(openAfter("initiatives[0].milestones[2].smiley", "sur")).toEqual([beside, row]);
  expect(openAfter("initiatives[0].title", "En anden titel")).toEqual([beside, row]);
  expect(openAfter("initiatives[0].responsible[1]", lines[0] ?? "")).toEqual([row]);
});
