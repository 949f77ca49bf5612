import { expect, test } from "vitest";
import type { Initiative } from "../../../src/agreement/format/schema.ts";
import { shortNames } from "../../../src/components/names/shortNames.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

/** Initiatives by the titles given, without numbers. */
function titled(...titles: readonly string[]): readonly Initiative[] {
  const [first] = realFollowUp.initiatives;
  return titles.map((title, index) => ({ ...(first as Initiative), id: `${index}`, number: null, title }));
}

const short = (...titles: readonly string[]) => [...shortNames(titled(...titles)).values()];

test("the real document's money is recognisable at a glance", () => {
  const withMoney = realFollowUp.initiatives.filter(({ economy }) => economy?.figures.length);
  expect([...shortNames(withMoney).values()]).toEqual([
    "6.12. Ballerup som UNICEF By",
    "7.03. UCC - anvendelse og udvikling",
    "7.04. Fælles lokaler på Linde Allé",
    "7.06. Styrket indsats mod socialt bedrageri",
    "7.11. Borgermillionen",
    "Reduktion af 5. ferieuge",
    "Reduktion af 6. ferieuge",
    "Reduktion i udbetaling af overarbejde",
    "Midlertidig løntilpasning ved reduktion i engangsvederlag",
    "Effektivisering af anvendelse og indkøb af konsulenter og rådgivere",
    "Besparelse på den centrale administration",
    "Ekstern rekruttering, mindre brug",
    "Nyt økonomisystem",
    "UCC - botilbud",
    "UCC - hjemfaldspligt",
  ]);
});

test("what tells two apart is not left out", () => {
  expect(short("Integration - del 1 - virksomheder", "Integration - del 2 - foreninger")).toEqual([
    "Integration - del 1",
    "Integration - del 2",
  ]);
  expect(short("Integration - del 1 - virksomheder", "Integration - del 1 - foreninger")).toEqual([
    "Integration - del 1 - virksomheder",
    "Integration - del 1 - foreninger",
  ]);
  expect(short("Kantinedrift (Rådhuset)", "Kantinedrift (Skolerne)")).toEqual([
    "Kantinedrift (Rådhuset)",
    "Kantinedrift (Skolerne)",
  ]);
});

test("what would say too little is not cut", () => {
  expect(short("IT - drift og support")).toEqual(["IT - drift og support"]);
  expect(short("(Sparekataloget 3.01)")).toEqual(["(Sparekataloget 3.01)"]);
});

test("two initiatives share a label only where number and title are the same", () => {
  forAll(arbitraryFollowUp, ({ initiatives }) => {
    const names = shortNames(initiatives);
    expect(names.size).toBe(initiatives.length);
    const titles = new Set(initiatives.map(({ number, title }) => `${number} ${title}`));
    expect(new Set(names.values()).size).toBe(titles.size);
  });
});
