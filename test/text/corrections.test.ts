import { expect, test } from "vitest";
import { correctAll } from "../../src/agreement/corrections/correct.ts";
import type { Lineage } from "../../src/agreement/format/schema.ts";
import { correctedFact, correctedWords, correctionWords } from "../../src/text/corrections.ts";
import { newFigure } from "../agreement/corrections/newItems.ts";
import { correctedFollowUp } from "../fixtures/correctedFollowUp.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const { facts } = correctedFollowUp(realFollowUp.facts);

test("a correction is told with its place, what it was, its day and its reason", () => {
  const [first, second, third] = facts.initiatives;
  if (!first || !second || !third) throw new Error("no initiatives");
  expect(correctedWords(facts, first, "da")).toEqual([
    "31.12.2017: Smiley: Neutral er rettet til Sur den 28. november 2026: Oplyst af centret",
  ]);
  expect(correctedWords(facts, second, "da")).toEqual([]);
  expect(correctedWords(facts, third, "en")[0]).toMatch(
    /^Economy: Smiley: .* is corrected to Dissatisfied on /,
  );
  expect(
    correctedFact(facts, { path: "initiatives[0].milestones[3].smiley", was: null, became: null }, "da"),
  ).toMatch(/^\d.*, 31\.12\.2017: Smiley$/);
  expect(correctedFact(facts, { path: "themes[1].title", was: "", became: "" }, "da")).toBe(
    "Et rettet tema: Titel",
  );
});

test("what was added or removed is told by what it was", () => {
  const wishes = [
    { path: "initiatives[0].milestones[0]", became: null },
    {
      path: "initiatives[2].economy.figures[0]",
      became: newFigure(500_000),
    },
    { path: "themes[0]", became: { id: "nyt", number: "9", title: "Nyt tema" } },
    { path: "initiatives[1].contributors[0]", became: null },
    { path: "initiatives[3]", became: null },
  ];
  const made = correctAll(
    realFollowUp.facts,
    wishes.map((wish) => ({ ...wish, why: null, when: "2026-11-28" })),
  );
  if (!made.ok) throw new Error(JSON.stringify(made));
  const words = (made.facts.corrections ?? []).map(
    (one) => `${correctedFact(made.facts, one, "da")}: ${correctionWords(made.facts, one, "da")}`,
  );
  expect(words).toEqual([
    "5.03. Udvikling af nyt erhvervsområde i Kildedal i Måløv, Milepæl: »1. budgetopfølgning 2017, Glad, Afklaring med staten pågår.« er fjernet ved rettelse den 28. november 2026",
    "6.01. Flere borgere og boliger, Økonomi: Beløb: »Besparelse 2018 500.000\u00a0kr.« er tilføjet den 28. november 2026",
    "Tema: »9. Nyt tema« er tilføjet den 28. november 2026",
    "5.04. Dialog med erhvervslivet om håndværkerudbud 2018, Bidrager: »Økonomi og Styring« er fjernet ved rettelse den 28. november 2026",
    "Indsats: »6.11. Ballerup Kommune som attraktiv oplevelsesby« er fjernet ved rettelse den 28. november 2026",
  ]);
});

test("what an initiative is to earlier ones is told as settled", () => {
  const words = (became: Lineage) => {
    const wish = { path: "initiatives[0].lineage", became, why: "Ny titel", when: "2026-11-28" };
    const made = correctAll(realFollowUp.facts, [wish]);
    if (!made.ok) throw new Error(JSON.stringify(made));
    return made.facts.initiatives[0] && correctedWords(made.facts, made.facts.initiatives[0], "da");
  };
  expect(words({ is: "same", of: ["kaj"] })).toEqual([
    "Forbindelse til tidligere opfølgninger: Afgjort: samme indsats som »kaj« den 28. november 2026: Ny titel",
  ]);
  expect(words({ is: "merged", of: ["kaj", "bro"] })).toEqual([
    "Forbindelse til tidligere opfølgninger: Afgjort: lagt sammen af »kaj« og »bro« den 28. november 2026: Ny titel",
  ]);
});
