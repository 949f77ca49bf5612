import { describe, expect, it } from "vitest";
import { readParameters } from "../../src/links/parameters.ts";
import { initiativesParameters } from "../../src/links/screens.ts";
import { parseSearchText } from "../../src/links/searchText.ts";
import { groupsOf, knownValues, unknownIds, worklistOf } from "../../src/links/worklist.ts";
import { realAgreement } from "../fixtures/realAgreement.ts";

const values = (address: string) => readParameters(initiativesParameters, parseSearchText(address)).values;
const list = (address: string) => worklistOf(realAgreement, values(address));
const titles = (address: string) => list(address).map(({ number, title }) => number ?? title);

describe("the worklist of an address, on the real document", () => {
  it.each([
    ["", 32],
    ["forsinkede=1", 8],
    ["forsinkede=senest-kendte", 8],
    ["forsinkede=seneste-runde", 6],
    ["forsinkede=nogensinde", 16],
    ["forsinkede=oekonomi", 4],
    ["forsinkede=uden-smiley", 7],
    ["forsinkede=manko", 3],
    ["staar=ude-af-kurs", 4],
    ["staar=indhentet", 8],
    ["tavs=1", 7],
    ["aendring=vaerre", 1],
    ["runde=2&smiley=sur", 1],
    ["runde=4&smiley=neutral,sur", 6],
    ["tema=7", 10],
    ["tema=5,6", 8],
    ["center=ejendomme&forsinkede=1", 2],
    ["q=ferieuge", 2],
    ["q=OVERARBEJDE", 1],
  ])("%s has %i initiatives", (address, count) => {
    expect(list(address)).toHaveLength(count);
  });

  it("is sorted by several keys, either way round", () => {
    expect(titles("forsinkede=1&sorter=staar,-nummer")).toEqual([
      "UCC - botilbud (grundkapitaltilskud)",
      "7.07",
      "7.07",
      "7.03",
      "Nyt økonomisystem (Prisme2015)",
      "UCC - hjemfaldspligt",
      "7.02",
      "5.03",
    ]);
    expect(titles("sorter=mangler").slice(0, 3)).toEqual([
      "7.06",
      "Midlertidig løntilpasning ved reduktion i engangsvederlag (Sparekataloget 3.04)",
      "Reduktion i udbetaling af overarbejde - Bedre planlægning (Sparekataloget 3.03)",
    ]);
  });

  it("is walked in its groups' order when it is grouped", () => {
    const grouped = groupsOf(realAgreement, list("forsinkede=1"), "centre");
    expect(titles("forsinkede=1&gruppe=center")).toEqual(
      grouped.flatMap(({ initiatives }) => initiatives.map(({ number, title }) => number ?? title)),
    );
    expect(grouped.map(({ id, initiatives }) => [id, initiatives.length])).toEqual([
      ["by-erhverv-og-miljoe", 2],
      ["ejendomme", 2],
      ["politisk-sekretariat", 1],
      ["arbejdsmarked", 2],
      ["oekonomi-og-styring", 1],
    ]);
  });

  it("leaves out ids that the agreement does not have, and names them", () => {
    const asked = values("tema=99,7&center=ingen&runde=9&forsinkede=1");
    expect(unknownIds(realAgreement, asked).map(({ name, text }) => `${name}=${text}`)).toEqual([
      "tema=99",
      "center=ingen",
      "runde=9",
    ]);
    expect(worklistOf(realAgreement, knownValues(realAgreement, asked))).toHaveLength(4);
  });
});
