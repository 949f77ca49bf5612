/** What holds of the contradictions of any document, however it is written. */
import { expect, test } from "vitest";
import { CONTRADICTION_RULES } from "../../../src/agreement/contradictions/contradiction.ts";
import {
  contradictionsOf,
  findContradictions,
  initiativesIn,
} from "../../../src/agreement/contradictions/findContradictions.ts";
import { buildFollowUp, type FollowUp } from "../../../src/agreement/followUp.ts";
import type { Quote, QuoteField } from "../../../src/agreement/quotes/quotes.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { realLines } from "../../fixtures/realLines.ts";
import { talkativeFollowUp } from "../../fixtures/talkativeFollowUp.ts";

/** The texts of the feed that a quote may be from. */
function textsAt(followUp: FollowUp, { field, initiative: id, round }: Quote): readonly (string | null)[] {
  const { facts } = followUp;
  const initiative = id === null ? undefined : followUp.initiativeById.get(id);
  const milestone = initiative?.milestones.find((candidate) => candidate.round === round);
  const texts: Readonly<Record<QuoteField, readonly (string | null | undefined)[]>> = {
    "agreement.title": [facts.title],
    "document.title": [facts.document?.title],
    "document.footer": (facts.import?.findings ?? []).map(({ message }) => message),
    smileyMeaning: [facts.smileyMeaning?.effort?.neutral],
    "initiative.title": [initiative?.title],
    "initiative.funding": initiative?.funding ?? [],
    "initiative.description": [initiative?.description],
    "initiative.remarks": [initiative?.remarks],
    "milestone.text": [milestone?.text],
    "milestone.status": [milestone?.status],
    "economy.text": [initiative?.economy?.text],
    "economy.status": [initiative?.economy?.status],
  };
  return texts[field].map((text) => text ?? null);
}

test("every quote is an exact part of the text it names, or quotes a blank that is one", () => {
  forAll(talkativeFollowUp, (followUp) => {
    for (const { quotes, answer } of findContradictions(followUp)) {
      for (const quote of [...quotes, answer]) {
        if (quote == null) continue;
        const texts = textsAt(followUp, quote);
        if (quote.text === null) expect(texts.some((text) => !text)).toBe(true);
        else expect(texts.some((text) => text?.includes(quote.text ?? ""))).toBe(true);
      }
    }
  });
});

test("the same document gives the same contradictions, in the order of the rules and of the document", () => {
  forAll(talkativeFollowUp, (followUp) => {
    const found = findContradictions(followUp);
    expect(findContradictions(buildFollowUp(structuredClone(followUp.facts)))).toEqual(found);
    const places = found.map(({ rule, initiative }) => [
      CONTRADICTION_RULES.indexOf(rule),
      followUp.initiatives.findIndex(({ id }) => id === initiative),
    ]);
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  });
});

test("for one initiative, the rules find the same as among all", () => {
  forAll(talkativeFollowUp, (followUp) => {
    const all = findContradictions(followUp);
    for (const initiative of followUp.initiatives) {
      expect(contradictionsOf(followUp, initiative)).toEqual(
        all.filter((contradiction) => initiativesIn(contradiction).has(initiative.id)),
      );
    }
  });
});

test("on the real document every quote is in the lines that it names", () => {
  let checked = 0;
  for (const { quotes, answer } of findContradictions(realFollowUp)) {
    for (const quote of [...quotes, answer]) {
      if (!quote?.text || !quote.source) continue;
      expect(realLines(quote.source)).toContain(quote.text.replace(/[\s-]+/g, ""));
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(90);
});
