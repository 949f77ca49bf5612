import { describe, expect, test } from "vitest";
import { agreementKey } from "../../../src/agreement/identity/agreementKey.ts";

const facts = { authority: "Ballerup Kommune", budgetYear: 2026, title: "Aftale om budget 2026" };

describe("an agreement is the same in each of its follow-ups", () => {
  test("by the id that the feed gives it, whatever else is written otherwise", () => {
    const named = { ...facts, agreement: { id: "ballerup-2026" } };
    expect(agreementKey({ ...named, title: "Budgetaftalen", budgetYear: null })).toBe(agreementKey(named));
  });

  test("else by authority and year, which letters and stops do not change", () => {
    expect(agreementKey({ ...facts, title: "Budgetaftalen", agreement: null })).toBe(agreementKey(facts));
    expect(agreementKey({ ...facts, authority: "BALLERUP  kommune" })).toBe(agreementKey(facts));
    expect(agreementKey({ ...facts, budgetYear: 2027 })).not.toBe(agreementKey(facts));
    expect(agreementKey({ ...facts, authority: "Herlev Kommune" })).not.toBe(agreementKey(facts));
  });

  test("without a year by authority and title", () => {
    const undated = { ...facts, budgetYear: null };
    expect(agreementKey(undated)).toBe(agreementKey({ ...undated, title: "AFTALE om budget 2026" }));
    expect(agreementKey(undated)).not.toBe(agreementKey({ ...undated, title: "Aftale om anlæg" }));
  });
});
