import { describe, expect, test } from "vitest";
import { agreementId, sequenceOf } from "../../../../src/import/grammar/document/agreement.ts";
import { newThreads } from "../../../../src/import/grammar/initiatives/ids.ts";

describe("which follow-up a heading says it is", () => {
  test.each([
    ["Fjerde og sidste opfølgning på Aftale om budget 2017", 4, true],
    ["FØRSTE OPFØLGNING PÅ AFTALE OM BUDGET 2027", 1, false],
    ["2. opfølgning på Budgetaftale 2025", 2, false],
    ["3. (og sidste) opfølgning på Aftale om budget 2025", 3, true],
    ["Den tolvte opfølgningen på Aftale om budget 2025", 12, false],
    ["Afsluttende opfølgning på Aftale om budget 2025", null, true],
  ])("%s", (heading, number, isLast) => {
    expect(sequenceOf(heading)).toEqual({ number, isLast });
  });

  test.each([
    "Opfølgning på Aftale om budget 2017",
    "Næstsidste opfølgning på Aftale om budget 2017",
    "3. budgetopfølgning 2024",
    "Aftale om budget 2017",
    "",
  ])("not said: %s", (heading) => {
    expect(sequenceOf(heading)).toBeNull();
  });
});

describe("an agreement's id", () => {
  test("is made of authority and year, without the word Kommune", () => {
    expect(agreementId("Ballerup Kommune", 2017)).toBe("ballerup-2017");
    expect(agreementId("Høje-Taastrup Kommune", 2027)).toBe("hoeje-taastrup-2027");
    expect(agreementId("Region Sjælland", 2027)).toBe("region-sjaelland-2027");
  });
});

describe("the threads of initiatives that are met for the first time", () => {
  test("are made of number and title, and each is another", () => {
    const initiatives = [
      { number: "7.07", title: "Integration, del 1" },
      { number: "7.07", title: "Integration, del 2" },
      { number: null, title: "Lån" },
      { number: null, title: "Lån" },
      { number: null, title: "→" },
    ];
    expect(newThreads(initiatives)).toEqual([
      "7.07-integration-del-1",
      "7.07-integration-del-2",
      "laan",
      "laan-2",
      "indsats",
    ]);
  });

  test("do not depend on which other initiatives a follow-up has", () => {
    const one = { number: "7.07", title: "Integration" };
    const [alone] = newThreads([one]);
    expect(newThreads([{ number: "7.07", title: "Bolig" }, one])[1]).toBe(alone);
  });
});
