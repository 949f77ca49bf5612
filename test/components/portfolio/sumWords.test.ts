import { expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { buildCatalogue, catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { type PortfolioAgreement, sumOf } from "../../../src/agreement/portfolio/portfolio.ts";
import { agreementsOf } from "../../../src/agreement/union/agreementsOf.ts";
import { partWords } from "../../../src/components/keyFigures/partWords.ts";
import { savingsReachedWords } from "../../../src/components/keyFigures/savingsReachedWords.ts";
import { sumWords } from "../../../src/components/portfolio/sumWords.ts";

const made = madeUpFollowUps({ seed: 1, authorities: 2, years: 2, committees: 7 });
const { followUps } = buildCatalogue(made.map(({ facts }) => catalogueEntry(facts, `${facts.id}.json`)));
const agreements = agreementsOf(followUps);

const wordsOf = (agreement: PortfolioAgreement) => sumWords(agreement, sumOf(agreement.committees), "da");

test("the words of an agreement count its committees", () => {
  for (const agreement of agreements) expect(wordsOf(agreement)).toMatch(/^7 udvalg · \d+ indsatser · /);
});

test("where committees are left out, the words say whose the figures are", () => {
  const [first] = agreements;
  if (first === undefined) throw new Error("There are some.");
  const some = (count: number) => ({ ...first, committees: first.committees.slice(0, count), inAll: 7 });
  expect(wordsOf(some(1))).toMatch(/^1 af 7 udvalg vises; tallene er kun dets · /);
  expect(wordsOf(some(3))).toMatch(/^3 af 7 udvalg vises; tallene er kun deres · /);
});

/** The first amount in words, in kroner; `mio. kr.` where they leave it out. */
function kronerIn(words: string): number {
  const number = Number(/[\d.]+(?:,\d+)?/.exec(words)?.[0].replaceAll(".", "").replace(",", "."));
  return Math.round(number * 1e6);
}

test("what was reached is told as its documented part and the part on a smiley alone add up to", () => {
  for (const agreement of agreements) {
    const { savings: sum } = sumOf(agreement.committees);
    const each = agreement.committees.flatMap(({ latest }) => latest.totals?.savings ?? []);
    expect(each).toHaveLength(7);
    if (sum === null) throw new Error("Each agreement has savings.");
    for (const savings of [sum, ...each]) {
      const kroner = new Map(partWords(savings, "da").map(({ part, words }) => [part, kronerIn(words)]));
      expect((kroner.get("documented") ?? 0) + (kroner.get("by-smiley") ?? 0)).toBe(
        kronerIn(savingsReachedWords(savings, "da")),
      );
    }
  }
});
