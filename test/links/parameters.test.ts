import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initiativeParameters } from "../../src/links/laterScreens.ts";
import { readParameters, writeParameters } from "../../src/links/parameters.ts";
import { initiativesParameters, overviewParameters } from "../../src/links/screens.ts";
import { formatSearchText, parseSearchText } from "../../src/links/searchText.ts";
import { forAll } from "../fixtures/forAll.ts";

describe("parameters of the address", () => {
  it("are at their fallbacks when the address has none", () => {
    expect(readParameters(overviewParameters, {})).toEqual({
      values: { metric: "counts", from: null, to: null, openThemes: [], openInitiatives: [] },
      ignored: [],
    });
  });

  it("leave out what is not understood, element by element, and name it", () => {
    const { values, ignored } = readParameters(initiativesParameters, {
      smiley: "sur,blå,neutral",
      forsinkede: "måske",
      utm_source: "nyhedsbrev",
    });
    expect(values.smiley).toEqual(["sur", "neutral"]);
    expect(values.delay).toBe("off");
    expect(ignored).toEqual([
      { name: "forsinkede", text: "måske", why: "unknown-value" },
      { name: "smiley", text: "blå", why: "unknown-value" },
      { name: "utm_source", text: "nyhedsbrev", why: "unknown-name" },
    ]);
  });

  it("read forsinkede=1 and the rule's own name as the default rule, and write the shorter", () => {
    for (const text of ["1", "senest-kendte"]) {
      expect(readParameters(initiativesParameters, { forsinkede: text }).values.delay).toBe("latest-known");
    }
    expect(writeParameters(initiativesParameters, { delay: "latest-known" })).toEqual({
      forsinkede: "1",
    });
  });

  it("sort by each key once, in the place and the direction it is first named", () => {
    const { values, ignored } = readParameters(initiativesParameters, { sorter: "tema,-tema,-mangler,tema" });
    expect(writeParameters(initiativesParameters, values)).toEqual({ sorter: "tema,-mangler" });
    expect(ignored).toEqual([]);
  });

  it("list each choice and each id once", () => {
    const { values } = readParameters(initiativesParameters, { smiley: "sur,glad,sur", tema: "7,5,7" });
    expect(writeParameters(initiativesParameters, values)).toEqual({ smiley: "sur,glad", tema: "7,5" });
  });

  it("are written only where they differ from their fallbacks", () => {
    expect(writeParameters(overviewParameters, { metric: "counts", from: "1", to: null })).toEqual({
      fra: "1",
    });
  });

  it("survive the address, whatever ids and words they hold", () => {
    forAll(
      fc.record({
        query: fc.string(),
        themes: fc.uniqueArray(fc.string({ minLength: 1 }).filter((id) => id.trim() === id)),
        round: fc.option(fc.string({ minLength: 1 })),
        silent: fc.boolean(),
      }),
      (values) => {
        const text = formatSearchText(writeParameters(initiativesParameters, values));
        const read = readParameters(initiativesParameters, parseSearchText(text));
        expect(read.values).toMatchObject(values);
        expect(read.ignored).toEqual([]);
      },
    );
  });

  it("never throw and never touch a prototype, whatever the address says", () => {
    forAll(fc.string(), (text) => {
      readParameters(initiativeParameters, parseSearchText(text));
    });
    const raw = parseSearchText("?__proto__=x&constructor=y&q=z");
    expect(readParameters(initiativesParameters, raw).values.query).toBe("z");
    expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
  });
});

describe("lines of the source text", () => {
  it.each([
    ["78-80", { from: 78, to: 80 }],
    ["7-7", { from: 7, to: 7 }],
  ])("%s is read", (text, expected) => {
    expect(readParameters(initiativeParameters, { linjer: text }).values.lines).toEqual(expected);
  });

  it.each(["80-78", "0-3", "x", "", "1-", "-1"])("%s is left out and named", (text) => {
    const { values, ignored } = readParameters(initiativeParameters, { linjer: text });
    expect(values.lines).toBeNull();
    expect(ignored).toHaveLength(1);
  });
});
