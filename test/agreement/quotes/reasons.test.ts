import { expect, test } from "vitest";
import { reasonsOf, unexplainedRound } from "../../../src/agreement/quotes/reasons.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

const reasons = (beginning: string) => reasonsOf(realFollowUp, realInitiative(beginning));

test("the reason is the latest status, with the round that it is from", () => {
  expect(reasons("5.03")).toEqual([
    {
      about: "effort",
      words: "Afklaring med staten pågår stadig, og er en forudsætning for lokalplanlægning.",
      round: 3,
    },
  ]);
  expect(reasons("6.11")).toEqual([{ about: "effort", words: "Processen er forsinket.", round: 1 }]);
});

test("where money is missing or the economy is sur, its own words are a reason, too", () => {
  expect(reasons("7.06")).toMatchObject([
    {
      about: "economy",
      words: expect.stringContaining("Mankoen er dermed 1,4 mio. kr. (brutto)"),
      round: null,
    },
  ]);
  expect(reasons("UCC - botilbud")).toMatchObject([
    { about: "effort", words: "Salget er udsat til 2018 grundet klargøring.", round: 3 },
    { about: "economy", words: "Udgiften forventes afholdt i 2018." },
  ]);
});

test("where something about the economy does not fit together, its status is a reason, too", () => {
  expect(reasons("7.03")).toMatchObject([
    { about: "effort", words: "Der er udrbejdet nyt lokalplansforslag.", round: 3 },
    { about: "economy", words: expect.stringContaining("Klargøringsudgiften oversteg"), round: null },
  ]);
});

test("where the latest smiley is older than the latest status, its status stands before that", () => {
  expect(reasons("7.02")).toEqual([
    { about: "effort", words: "Datagrundlaget er fortsat under opbygning.", round: 2 },
    { about: "effort", words: "Der er aftalt et sparemål i Aftale om budget 2018.", round: 3 },
  ]);
});

test("a status that only refers to another round is that round's, and a goal is told from a status", () => {
  expect(reasons("UCC - hjemfaldspligt")).toMatchObject([
    {
      about: "effort",
      words: expect.stringContaining("endnu ikke påbegyndt"),
      round: 1,
      referredBy: 2,
      isGoal: true,
    },
    { about: "economy" },
  ]);
});

test("there is no reason where the document gives none, and none of the economy where it went as agreed", () => {
  expect(reasons("6.12")).toEqual([]);
});

test("of an initiative that was delayed without a word the round is told; of no other", () => {
  const unexplained = (beginning: string) => unexplainedRound(realFollowUp, realInitiative(beginning));
  expect(unexplained("8.01")).toBe(0);
  expect(unexplained("6.13")).toBe(1);
  // It has a status for the round that it was delayed in; and this one was never delayed.
  expect(unexplained("6.11")).toBeNull();
  expect(unexplained("6.12")).toBeNull();
});
