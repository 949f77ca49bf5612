import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAgreement } from "../../../src/agreement/agreement.ts";
import { findHits } from "../../../src/agreement/search/findHits.ts";
import { textsOf } from "../../../src/agreement/search/said.ts";
import { prepareSearch, searchInitiatives } from "../../../src/agreement/search/searchInitiatives.ts";
import { arbitraryAgreement } from "../../fixtures/arbitraryAgreement.ts";
import { realAgreement, realInitiative } from "../../fixtures/realAgreement.ts";

const found = (query: string) => Array.from(searchInitiatives(realAgreement, query), ({ id }) => id);
const EVERYWHERE = "uniktord";

describe("on the real document", () => {
  test.each([
    ["fujitsu", ["Nyt økonomisystem"]],
    ["oekonomisystem", ["Nyt økonomisystem"]],
    ["frikommunestatus", ["7.01"]],
    ["bedrageri SKAT kontrolgruppen", ["7.06"]],
    ["7.09", ["7.09"]],
    ["Linde Alle", ["7.04"]],
    ["xyzzy", []],
    ["bedrageri fujitsu", []],
  ])("%j finds %j", (query, beginnings) => {
    expect(found(query)).toEqual(beginnings.map((beginning) => realInitiative(beginning).id));
  });

  test("an empty query finds all", () => {
    expect([...searchInitiatives(realAgreement, " - ")]).toEqual(realAgreement.initiatives);
  });

  test("every kind of text is looked through", () => {
    const blank = {
      ...realInitiative("7.06"),
      number: null,
      title: "-",
      funding: [],
      description: null,
      remarks: null,
      responsible: [],
      committee: null,
      contributors: [],
      milestones: [],
      economy: null,
    };
    const milestone = { round: "1", text: null, status: null, smiley: null, source: null };
    const economy = { text: null, status: null, smiley: null, figures: [], source: null };
    const initiatives = [
      { number: EVERYWHERE },
      { title: EVERYWHERE },
      { funding: [EVERYWHERE] },
      { description: EVERYWHERE },
      { remarks: EVERYWHERE },
      { responsible: [EVERYWHERE] },
      { committee: EVERYWHERE },
      { contributors: [EVERYWHERE] },
      { milestones: [{ ...milestone, text: EVERYWHERE }] },
      { milestones: [{ ...milestone, status: EVERYWHERE }] },
      { economy: { ...economy, text: EVERYWHERE } },
      { economy: { ...economy, status: EVERYWHERE } },
    ].map((said, index) => ({ ...blank, ...said, id: `${index}` }));
    const agreement = buildAgreement({ ...realAgreement.followUp, initiatives });
    expect(searchInitiatives(agreement, EVERYWHERE).size).toBe(initiatives.length);
  });
});

test("a word finds exactly the initiatives in which it can be marked", () => {
  const query = fc.constantFrom(
    "ØKO",
    "hr-nøgletal",
    "nøgletal-ferieuge",
    "aaben",
    "2017",
    "en",
    "en-",
    "«park",
  );
  fc.assert(
    fc.property(arbitraryAgreement, query, (agreement, word) => {
      const markable = agreement.initiatives.filter((initiative) =>
        textsOf(initiative).some((text) => findHits(text, word).length > 0),
      );
      expect([...searchInitiatives(agreement, word)]).toEqual(markable);
    }),
  );
});

test("read in steps beforehand, a search finds the same", () => {
  const word = fc.constantFrom("økonomi", "ferie", "pulje");
  fc.assert(
    fc.property(arbitraryAgreement, word, fc.integer({ min: 1, max: 5 }), (agreement, query, step) => {
      const prepared = buildAgreement(agreement.followUp);
      let steps = 1;
      while (!prepareSearch(prepared, step)) steps += 1;
      expect(steps).toBe(Math.max(1, Math.ceil(agreement.initiatives.length / step)));
      expect([...searchInitiatives(prepared, query)]).toEqual([...searchInitiatives(agreement, query)]);
    }),
  );
});

test("several words must all be found, in any order", () => {
  const word = fc.constantFrom("økonomi", "styring", "ferie", "pulje", "hr", "5.03");
  fc.assert(
    fc.property(arbitraryAgreement, word, word, (agreement, a, b) => {
      const withB = searchInitiatives(agreement, b);
      const both = [...searchInitiatives(agreement, a)].filter((initiative) => withB.has(initiative));
      expect([...searchInitiatives(agreement, `${b} ${a}`)]).toEqual(both);
    }),
  );
});
