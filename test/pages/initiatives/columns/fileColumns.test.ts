import { expect, test } from "vitest";
import {
  delayInFile,
  missingWords,
  reasonsInFile,
  verdictsInFile,
} from "../../../../src/pages/initiatives/columns/fileColumns.ts";
import { type Given, inventedFollowUp } from "../../../fixtures/inventedFollowUp.ts";
import { realFollowUp, realInitiative } from "../../../fixtures/realFollowUp.ts";

const missingOf = (economy: NonNullable<Given["economy"]>) => {
  const followUp = inventedFollowUp([{ economy }]);
  const [initiative] = followUp.initiatives;
  return initiative && missingWords(followUp, initiative, "da");
};

test("a file says what is missing of a range about zero without a minus", () => {
  const outcome = { min: 1_500_000, max: 3_000_000, how: "stated" } as const;
  expect(missingOf({ figures: [{ measure: "saving", target: 2_000_000, outcome, evidence: ["a"] }] })).toBe(
    "op til 0,5 mio. kr. Besparelse",
  );
});

test("what is missing is not unknown where the smiley is sur and every amount is known to be as agreed or better", () => {
  const outcome = { min: 3_000_000, max: 3_000_000, how: "stated" } as const;
  const figures = [{ measure: "saving" as const, target: 2_000_000, outcome, evidence: ["a"] }];
  expect(missingOf({ smiley: "sur", figures })).toBeNull();
  expect(missingOf({ smiley: "sur", figures: [] })).toBe("ukendt beløb");
  expect(
    missingOf({
      smiley: "sur",
      figures: [...figures, { measure: "saving", target: 1_000_000, evidence: ["b"] }],
    }),
  ).toBe("ukendt beløb");
});

test("a file has both verdicts, since when and why", () => {
  const row = (beginning: string) =>
    Object.fromEntries(
      [verdictsInFile, delayInFile, reasonsInFile]
        .flatMap((columns) => columns(realFollowUp, "da"))
        .map(({ header, value }) => [header, value(realInitiative(beginning))]),
    );
  expect(row("7.03")).toEqual({
    Fremdrift: "Ude af kurs",
    Økonomi: "Overskredet, beløb ukendt",
    "Forsinket siden": "2. budgetopfølgning 2017",
    "Sur siden": "31.12.2017",
    "Vurderede runder siden": 3,
    "Seneste status": "Der er udrbejdet nyt lokalplansforslag.",
    "Seneste status: runde": "31.12.2017",
    "Økonomiens status":
      "Klargøringsudgiften oversteg det forventede niveau. Dette blev håndteret på Kommunalbestyrelsens møde i august 2017.",
  });
  expect(row("7.06")).toMatchObject({
    Fremdrift: "På sporet",
    Økonomi: "Der mangler penge",
    "Forsinket siden": null,
    "Vurderede runder siden": null,
    "Økonomiens status": expect.stringContaining("Mankoen er dermed 1,4 mio. kr. (brutto)"),
  });
});

test("a file tells a goal from a status, and names the round of each status where there are two", () => {
  const [words, rounds] = reasonsInFile(realFollowUp, "da");
  const hjemfald = realInitiative("UCC - hjemfaldspligt");
  expect(words?.value(hjemfald)).toMatch(/^Milepæl: Forhandlinger med Københavns Kommune er i gang\./);
  expect(rounds?.value(hjemfald)).toBe("3. budgetopfølgning 2017: se 2. budgetopfølgning 2017");
  const buildings = realInitiative("7.02");
  expect(words?.value(buildings)).toBe(
    "3. budgetopfølgning 2017: Datagrundlaget er fortsat under opbygning.\n31.12.2017: Der er aftalt et sparemål i Aftale om budget 2018.",
  );
  expect(rounds?.value(buildings)).toBe("3. budgetopfølgning 2017\n31.12.2017");
});
