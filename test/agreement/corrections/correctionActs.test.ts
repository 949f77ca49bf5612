import { expect, test } from "vitest";
import { correctAll } from "../../../src/agreement/corrections/correct.ts";
import { actOf, correctionActs } from "../../../src/agreement/corrections/correctionActs.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { type Made, TODAY } from "./clerkSteps.ts";

const real = realFollowUp.facts;

/** The place of the first figure whose amounts are known in these ways. */
function figureOf(outcome: string, deviation: string): string {
  for (const [at, { economy }] of real.initiatives.entries())
    for (const [index, figure] of (economy?.figures ?? []).entries())
      if (figure.outcome?.how === outcome && figure.deviation?.how === deviation && figure.target !== null)
        return `initiatives[${at}].economy.figures[${index}]`;
  throw new Error(`no figure ${outcome}, ${deviation}`);
}

function made(facts: FollowUpFacts, ...wishes: readonly Made[]): FollowUpFacts {
  const result = correctAll(
    facts,
    wishes.map((wish) => ({ why: null, when: TODAY, ...wish })),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.facts;
}

/** Each act: what leads, how many corrections it is, and what follows. */
const drawn = (facts: FollowUpFacts) =>
  correctionActs(facts).map(({ lead, made: own, follows }) => [
    lead.path,
    own.length,
    follows.map(({ path, was, became }) => ({ path, was, became })),
  ]);

test.each([
  ["by-smiley", "by-smiley"],
  ["computed", "stated"],
  ["stated", "computed"],
])("a target is one act with the amount that follows from it: %s, %s", (outcome, deviation) => {
  const place = figureOf(outcome, deviation);
  const facts = made(real, { path: `${place}.target`, became: 1_234_000 });
  expect(facts.corrections).toHaveLength(3);
  const part = outcome === "stated" ? "deviation" : "outcome";
  expect(drawn(facts)).toEqual([
    [`${place}.target`, 1, [expect.objectContaining({ path: `${place}.${part}` })]],
  ]);
  const [, min, max] = facts.corrections ?? [];
  const [follows] = correctionActs(facts)[0]?.follows ?? [];
  expect(follows).toMatchObject({
    was: { min: min?.was, max: max?.was },
    became: { min: min?.became, max: max?.became },
  });
});

test("the ends of a stated amount that are corrected together are one act, taken back together", () => {
  const place = figureOf("stated", "computed");
  const facts = made(
    real,
    { path: `${place}.outcome.min`, became: 10_000_000 },
    { path: `${place}.outcome.max`, became: 10_000_000 },
  );
  expect(drawn(facts)).toEqual([
    [`${place}.outcome`, 2, [expect.objectContaining({ path: `${place}.deviation` })]],
  ]);
});

test("corrections of different values are acts of their own, and one that follows is none", () => {
  const place = figureOf("by-smiley", "by-smiley");
  const facts = made(
    real,
    { path: "title", became: "Aftale" },
    { path: `${place}.target`, became: 1_234_000 },
  );
  expect(correctionActs(facts).map(({ lead }) => lead.path)).toEqual(["title", `${place}.target`]);
  const at = (path: string) => (facts.corrections ?? []).find((one) => one.path === path);
  const [title, end] = [at("title"), at(`${place}.outcome.min`)];
  if (title === undefined || end === undefined) throw new Error("no corrections");
  expect(actOf(facts, title)).toMatchObject({ lead: { path: "title" }, follows: [] });
  expect(actOf(facts, end)).toBeNull();
});
