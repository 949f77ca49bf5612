import { expect, test } from "vitest";
import { uncorrected } from "../../../src/agreement/corrections/applyCorrections.ts";
import { isComputed } from "../../../src/agreement/corrections/computedAnew.ts";
import { correct, takeBack } from "../../../src/agreement/corrections/correct.ts";
import { replayCorrections } from "../../../src/agreement/corrections/replay.ts";
import type { Correction, FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { correctedFact } from "../../../src/text/corrections.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const part = (text: string, smiley: "glad" | "sur") => ({ text, status: null, smiley, source: null });
const parts = [part("Planen er lagt.", "glad"), part("Lokalet er lejet.", "sur")];
const whole = { text: "Planen er lagt.\n\nLokalet er lejet.", status: null, smiley: "sur", parts } as const;
const facts: FollowUpFacts = {
  ...realFollowUp.facts,
  initiatives: realFollowUp.facts.initiatives.map((initiative, at) =>
    at > 0
      ? initiative
      : {
          ...initiative,
          milestones: initiative.milestones.map((one, row) =>
            row === 0 ? { ...one, ...whole, parts: [...parts] } : one,
          ),
        },
  ),
};
const MILESTONE = "initiatives[0].milestones[0]";

function corrected(place: string, became: Correction["became"]): FollowUpFacts {
  const made = correct(facts, { path: `${MILESTONE}.${place}`, became, why: null, when: "2026-11-29" });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.facts;
}

test("one of several milestones of a round is corrected by itself, and the round follows", () => {
  const glad = corrected("parts[1].smiley", "glad");
  expect(glad.initiatives[0]?.milestones[0]).toMatchObject({ smiley: "glad", text: whole.text });
  const words = corrected("parts[0].text", "Planen er fulgt.");
  expect(words.initiatives[0]?.milestones[0]).toMatchObject({
    text: "Planen er fulgt.\n\nLokalet er lejet.",
    smiley: "sur",
    parts: [{ text: "Planen er fulgt." }, { text: "Lokalet er lejet." }],
  });
  expect(uncorrected(words)).toEqual(uncorrected(facts));
});

test("what the round follows from is no correction by itself, and goes with the one that made it", () => {
  const glad = corrected("parts[1].smiley", "glad");
  expect(glad.corrections?.map(({ path }) => [path, isComputed(glad, path)])).toEqual([
    [`${MILESTONE}.parts[1].smiley`, false],
    [`${MILESTONE}.smiley`, true],
  ]);
  const [own] = glad.corrections ?? [];
  const back = own && takeBack(glad, own, "2026-11-29");
  expect(back?.ok && back.facts).toEqual(facts);
  expect(own && correctedFact(glad, own, "da")).toMatch(/1\. budgetopfølgning 2017, milepæl 2: Smiley$/);
});

test("it is found again when the document is imported anew", () => {
  const replayed = replayCorrections(corrected("parts[1].smiley", "glad"), facts);
  expect(replayed.lost).toEqual([]);
  expect(replayed.facts.initiatives[0]?.milestones[0]).toMatchObject({
    smiley: "glad",
    parts: [{ smiley: "glad" }, { smiley: "glad" }],
  });
});
