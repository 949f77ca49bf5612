import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DeviationSheet } from "../../../src/pages/handout/DeviationSheet.tsx";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const sheet = renderToStaticMarkup(createElement(DeviationSheet, { followUp: realFollowUp }));

/** What the sheet says about the deviation whose name has these words, in one line. */
function said(words: string): string {
  const entry = sheet.split("<article").find((article) => article.includes(words)) ?? "";
  return `<${entry}`.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
}

test("a status that only refers to another round is followed by what is written there, by the round's name", () => {
  const entry = said("UCC - hjemfaldspligt");
  expect(entry).toContain("Status:Se under milepæl for 2. budgetopfølgning 2017.");
  expect(entry).toContain("Milepæl (BO2):Forhandlinger med Københavns Kommune er i gang.");
  expect(entry).toContain("hvorfor en afgørelse i sagen afventes.");
});

test("what the document says of the money stands with every deviation that has an economy", () => {
  const entry = said("7.03. UCC");
  expect(entry).toContain("Klargøringsudgiften oversteg det forventede niveau.");
  expect(entry).toContain("Investering i 2017: 29,8 mio. kr.");
  expect(said("5.03. Udvikling af nyt")).not.toContain("Der er ikke særskilt økonomisk effekt");
});

test("money that is missing comes first, with the verdicts", () => {
  const entry = said("7.06. Styrket indsats");
  expect(entry.indexOf("Mangler")).toBeLessThan(entry.indexOf("Milepæl:"));
  expect(entry.indexOf("Art")).toBeLessThan(entry.indexOf("Milepæl:"));
});

test("since when it is sur is not said again in other words", () => {
  const entry = said("7.07. Næste fase af integrationsindsatsen - del 1");
  expect(entry).toContain("Forsinket og sur siden 31.12.2017");
  expect(entry).not.toContain("Senest kendte smiley er sur");
});

test("an economy has one name, in the verdicts and beside the figures", () => {
  expect(said("7.03. UCC").match(/Overskredet, beløb ukendt/g)).toHaveLength(2);
  expect(said("7.03. UCC")).not.toContain("Resultat ukendt");
  const missing = "Mangler 0,7–1 mio. kr. (besparelse, netto) og 1,4 mio. kr. (indtægt, brutto)";
  expect(said("7.06. Styrket indsats").replaceAll("\u00a0", " ").split(missing)).toHaveLength(3);
});
