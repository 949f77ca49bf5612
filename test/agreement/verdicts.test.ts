import { expect, test } from "vitest";
import { ECONOMY_VERDICTS } from "../../src/agreement/economy/verdict.ts";
import { verdictsOf } from "../../src/agreement/verdicts.ts";
import { realFollowUp, realInitiative } from "../fixtures/realFollowUp.ts";

test.each([
  ["7.06", "on-track", "missing"],
  ["Reduktion i udbetaling af overarbejde", "on-track", "missing"],
  ["Midlertidig løntilpasning", "on-track", "missing"],
  ["7.03", "off-track", "overrun"],
  ["UCC - botilbud", "off-track", "not-kept"],
  ["Reduktion af 5. ferieuge", "on-track", "met-by-smiley"],
  ["Effektivisering af anvendelse og indkøb", "recovered", "met"],
  ["5.03", "behind", "no-target"],
])("%s: the effort is %s, the economy %s", (beginning, standing, economy) => {
  const verdicts = verdictsOf(realFollowUp, realInitiative(beginning));
  expect([verdicts.effort.standing, verdicts.economy.name]).toEqual([standing, economy]);
});

test("each initiative has one verdict on its economy; those that are missing say which amounts", () => {
  const count = (name: string) =>
    realFollowUp.initiatives.filter((one) => verdictsOf(realFollowUp, one).economy.name === name).length;
  expect(ECONOMY_VERDICTS.map((name) => [name, count(name)])).toEqual([
    ["missing", 3],
    ["not-kept", 3],
    ["overrun", 1],
    ["unknown", 0],
    ["met-by-smiley", 7],
    ["met", 1],
    ["no-target", 17],
  ]);
  const { short } = verdictsOf(realFollowUp, realInitiative("7.06")).economy;
  expect(short.map(({ figure }) => figure.measure)).toEqual(["saving", "revenue"]);
});

test("delayed since and sur since are two facts", () => {
  const { effort } = verdictsOf(realFollowUp, realInitiative("7.03"));
  expect(effort).toMatchObject({ delayedSince: 1, delayedRounds: 3, surSince: 3, silentSince: null });
});
