/** What holds of the contradictions of any document, however it is written. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Agreement, buildAgreement } from "../../../src/agreement/agreement.ts";
import { CONTRADICTION_RULES } from "../../../src/agreement/contradictions/contradiction.ts";
import { countContradictions } from "../../../src/agreement/contradictions/countContradictions.ts";
import {
  contradictionsOf,
  findContradictions,
  initiativesIn,
} from "../../../src/agreement/contradictions/findContradictions.ts";
import type { Quote, QuoteField } from "../../../src/agreement/quotes.ts";
import { realAgreement } from "../../fixtures/realAgreement.ts";
import { realLines } from "../../fixtures/realLines.ts";
import { talkativeAgreement } from "../../fixtures/talkativeAgreement.ts";

/** The texts of the feed that a quote may be from. */
function textsAt(agreement: Agreement, { field, initiative: id, round }: Quote): readonly (string | null)[] {
  const { followUp } = agreement;
  const initiative = id === null ? undefined : agreement.initiativeById.get(id);
  const milestone = initiative?.milestones.find((candidate) => candidate.round === round);
  const texts: Readonly<Record<QuoteField, readonly (string | null | undefined)[]>> = {
    "agreement.title": [followUp.title],
    "document.title": [followUp.document?.title],
    "document.footer": (followUp.import?.findings ?? []).map(({ message }) => message),
    smileyMeaning: [followUp.smileyMeaning?.effort?.neutral],
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
  fc.assert(
    fc.property(talkativeAgreement, (agreement) => {
      for (const { quotes } of findContradictions(agreement)) {
        for (const quote of quotes) {
          if (quote === undefined) continue;
          const texts = textsAt(agreement, quote);
          if (quote.text === null) expect(texts.some((text) => !text)).toBe(true);
          else expect(texts.some((text) => text?.includes(quote.text ?? ""))).toBe(true);
        }
      }
    }),
  );
});

test("the same document gives the same contradictions, in the order of the rules and of the document", () => {
  fc.assert(
    fc.property(talkativeAgreement, (agreement) => {
      const found = findContradictions(agreement);
      expect(findContradictions(buildAgreement(structuredClone(agreement.followUp)))).toEqual(found);
      const places = found.map(({ rule, initiative }) => [
        CONTRADICTION_RULES.indexOf(rule),
        agreement.initiatives.findIndex(({ id }) => id === initiative),
      ]);
      expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    }),
  );
});

test("asked of one initiative, the rules find what concerns it among all", () => {
  fc.assert(
    fc.property(talkativeAgreement, (agreement) => {
      const all = findContradictions(agreement);
      for (const initiative of agreement.initiatives) {
        expect(contradictionsOf(agreement, initiative)).toEqual(
          all.filter((contradiction) => initiativesIn(contradiction).has(initiative.id)),
        );
      }
    }),
  );
});

test("counted by rule they are all there; by theme and centre none is forgotten", () => {
  fc.assert(
    fc.property(talkativeAgreement, (agreement) => {
      const { total, byRule, byTheme, byCentre } = countContradictions(agreement);
      const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0);
      expect(sum(Object.values(byRule))).toBe(total);
      expect(sum(byTheme.values())).toBeGreaterThanOrEqual(total);
      expect(sum(byCentre.values())).toBeGreaterThanOrEqual(total);
    }),
  );
});

test("on the real document every quote stands in the very lines that it names", () => {
  let checked = 0;
  for (const { quotes } of findContradictions(realAgreement)) {
    for (const quote of quotes) {
      if (!quote?.text || !quote.source) continue;
      expect(realLines(quote.source)).toContain(quote.text.replace(/[\s-]+/g, ""));
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(90);
});
