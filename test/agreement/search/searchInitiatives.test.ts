import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildFollowUp, type FollowUp } from "../../../src/agreement/followUp.ts";
import type { Initiative } from "../../../src/agreement/format/schema.ts";
import { findHits } from "../../../src/agreement/search/findHits.ts";
import {
  isSearchPrepared,
  searchInitiatives,
  searchSteps,
} from "../../../src/agreement/search/searchInitiatives.ts";
import { textsOf } from "../../../src/agreement/search/textsOf.ts";
import { toTheEnd } from "../../../src/agreement/toTheEnd.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
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
    ["bedrageri | fujitsu", ["7.06", "Nyt økonomisystem"]],
    ["fujitsu,", ["Nyt økonomisystem"]],
    ['"socialt bedrageri"', ["7.06"]],
    ["»socialt bedrageri«", ["7.06"]],
    ['"bedrageri socialt"', []],
    ['"socialt bedrageri" | fujitsu', ["7.06", "Nyt økonomisystem"]],
    ["bedrageri ELLER fujitsu", ["7.06", "Nyt økonomisystem"]],
    ["bedrageri | fujitsu -skat", ["7.06", "Nyt økonomisystem"]],
    ["bedrageri -skat | fujitsu", ["Nyt økonomisystem"]],
    ["fujitsu -fujitsu", []],
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
    '"og styring"',
    "ferie | hr",
  );
  forAll(arbitraryFollowUp, query, (followUp, word) => {
    const markable = followUp.initiatives.filter((initiative) =>
      textsOf(initiative).some((text) => findHits(text, word).length > 0),
    );
    expect([...searchInitiatives(followUp, word)]).toEqual(markable);
  });
});

test("read in steps beforehand, a search finds the same", () => {
  const word = fc.constantFrom("økonomi", "ferie", "pulje");
  forAll(arbitraryFollowUp, word, fc.integer({ min: 1, max: 5 }), (followUp, query, step) => {
    const prepared = buildFollowUp(followUp.facts);
    const steps = [...searchSteps(prepared, step)].length + 1;
    expect(steps).toBe(Math.max(1, Math.ceil(followUp.initiatives.length / step)));
    expect([...searchInitiatives(prepared, query)]).toEqual([...searchInitiatives(followUp, query)]);
  });
});

describe("of the next reading of a follow-up", () => {
  const given = Array.from({ length: 1000 }, (_, place) => ({ title: `Indsats ord${place}` }));
  /** The same facts with another title of some initiatives; all others are the very same objects. */
  const changed = (before: FollowUp, count: number) =>
    buildFollowUp({
      ...before.facts,
      initiatives: before.initiatives.map((one, place) =>
        place < count ? { ...one, title: `Nyt navn${place}` } : one,
      ),
    });
  const read = () => {
    const first = inventedFollowUp(given);
    toTheEnd(searchSteps(first));
    return first;
  };

  test("a search reads what has changed and nothing else", () => {
    const first = read();
    const second = changed(first, 50);
    expect(isSearchPrepared(second)).toBe(true);
    expect([...searchSteps(second, 10)].length + 1).toBe(5);
    expect([...searchInitiatives(second, "navn7")]).toEqual([second.initiatives[7]]);
    expect([...searchInitiatives(second, "ord7")]).not.toContain(second.initiatives[7]);
    expect(searchInitiatives(second, "ord999").size).toBe(1);
    // Whoever still looks at the one before finds what it says.
    expect([...searchInitiatives(first, "ord7")]).toContain(first.initiatives[7]);
  });

  test("all is read again where most has changed", () => {
    const second = changed(read(), 600);
    expect([...searchSteps(second, 100)].length + 1).toBe(10);
  });

  test("another follow-up is read as a whole", () => {
    const first = read();
    const other = buildFollowUp({ ...first.facts, id: "en-anden" });
    expect(isSearchPrepared(other)).toBe(false);
  });
});

test("several words must all be found, in any order", () => {
  const word = fc.constantFrom("økonomi", "styring", "ferie", "pulje", "hr", "5.03");
  forAll(arbitraryFollowUp, word, word, (followUp, a, b) => {
    const withB = searchInitiatives(followUp, b);
    const both = [...searchInitiatives(followUp, a)].filter((initiative) => withB.has(initiative));
    expect([...searchInitiatives(followUp, `${b} ${a}`)]).toEqual(both);
  });
});

test("what is excluded is left out, and nothing else", () => {
  const word = fc.constantFrom(
    "økonomi",
    "styring",
    "ferie",
    "pulje",
    "hr-nøgletal",
    "»5.03«",
    '"og styring"',
  );
  forAll(arbitraryFollowUp, word, word, (followUp, a, b) => {
    const withB = searchInitiatives(followUp, b);
    const without = (those: Iterable<Initiative>) => [...those].filter((one) => !withB.has(one));
    expect([...searchInitiatives(followUp, `${a} -${b}`)]).toEqual(without(searchInitiatives(followUp, a)));
    expect([...searchInitiatives(followUp, `-${b}`)]).toEqual(without(followUp.initiatives));
  });
});

describe("parts of a hyphenated word", () => {
  const finds = (given: Given, query: string) =>
    searchInitiatives(inventedFollowUp([given]), query).size === 1;

  test("are found in neighbouring words, a lone dash between them or none", () => {
    expect(finds({ title: "Nye HR nøgletal" }, "hr-nøgletal")).toBe(true);
    expect(finds({ title: "Nye HR – nøgletal" }, "hr-nøgletal")).toBe(true);
    expect(finds({ title: "Nye HR og nøgletal" }, "hr-nøgletal")).toBe(false);
  });

  test("are not found across the end of one text and the beginning of the next", () => {
    expect(finds({ title: "Nye HR", description: "Nøgletal" }, "hr-nøgletal")).toBe(false);
    expect(finds({ description: "Nye HR", remarks: "Nøgletal" }, "hr-nøgletal")).toBe(false);
  });

  test("are not found across the end of one initiative and the beginning of the next", () => {
    const followUp = inventedFollowUp([{ remarks: "Nye HR" }, { number: "Nøgletal" }]);
    expect(searchInitiatives(followUp, "hr-nøgletal").size).toBe(0);
  });

  test("are found where they are repeated at first", () => {
    expect(finds({ title: "HR HR nøgletal" }, "hr-nøgletal")).toBe(true);
  });
});

test("a long document is read as a whole", () => {
  const words = Array.from({ length: 3000 }, (_, place) => `ord${place}`).join(" ");
  const followUp = inventedFollowUp([{ description: words }, { description: "andet" }]);
  expect([...searchInitiatives(followUp, "ord0 ord1023 ord1024 ord2999")]).toEqual([followUp.initiatives[0]]);
  expect([...searchInitiatives(followUp, "andet")]).toEqual([followUp.initiatives[1]]);
});
