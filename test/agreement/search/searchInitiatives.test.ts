import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { findHits } from "../../../src/agreement/search/findHits.ts";
import { prepareSearch, searchInitiatives } from "../../../src/agreement/search/searchInitiatives.ts";
import { textsOf } from "../../../src/agreement/search/textsOf.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

const found = (query: string) => Array.from(searchInitiatives(realFollowUp, query), ({ id }) => id);
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
    expect([...searchInitiatives(realFollowUp, " - ")]).toEqual(realFollowUp.initiatives);
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
    const followUp = buildFollowUp({ ...realFollowUp.facts, initiatives });
    expect(searchInitiatives(followUp, EVERYWHERE).size).toBe(initiatives.length);
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
    fc.property(arbitraryFollowUp, query, (followUp, word) => {
      const markable = followUp.initiatives.filter((initiative) =>
        textsOf(initiative).some((text) => findHits(text, word).length > 0),
      );
      expect([...searchInitiatives(followUp, word)]).toEqual(markable);
    }),
  );
});

test("read in steps beforehand, a search finds the same", () => {
  const word = fc.constantFrom("økonomi", "ferie", "pulje");
  fc.assert(
    fc.property(arbitraryFollowUp, word, fc.integer({ min: 1, max: 5 }), (followUp, query, step) => {
      const prepared = buildFollowUp(followUp.facts);
      let steps = 1;
      while (!prepareSearch(prepared, step)) steps += 1;
      expect(steps).toBe(Math.max(1, Math.ceil(followUp.initiatives.length / step)));
      expect([...searchInitiatives(prepared, query)]).toEqual([...searchInitiatives(followUp, query)]);
    }),
  );
});

test("several words must all be found, in any order", () => {
  const word = fc.constantFrom("økonomi", "styring", "ferie", "pulje", "hr", "5.03");
  fc.assert(
    fc.property(arbitraryFollowUp, word, word, (followUp, a, b) => {
      const withB = searchInitiatives(followUp, b);
      const both = [...searchInitiatives(followUp, a)].filter((initiative) => withB.has(initiative));
      expect([...searchInitiatives(followUp, `${b} ${a}`)]).toEqual(both);
    }),
  );
});
