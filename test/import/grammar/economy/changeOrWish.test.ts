/** Amounts by which an agreed sum is changed, or that somebody asked for: none becomes a figure, each is reported. */
import { describe, expect, test } from "vitest";
import { readEconomy } from "../../../fixtures/readEconomy.ts";

describe("is no sum that was agreed", () => {
  test.each([
    "Budgettet er tilført 0,2 mio. kr.",
    "Rammen tilføres yderligere 0,2 mio. kr.",
    "Budgettet er afløftet 0,2 mio. kr.",
    "Budgettet presses med 0,2 mio. kr.",
    "Budgettet er skåret med ca. 0,2 mio. kr.",
    "Budgettet er underskredet med 0,2 mio. kr.",
    "Udgifterne stiger med 0,2 mio. kr.",
    "Indtægterne svigter med 0,2 mio. kr.",
    "Investeringen fordyres med 0,2 mio. kr.",
    "Der er søgt tilskud på 0,2 mio. kr.",
    "Der er fået afslag på tilskud på 0,2 mio. kr.",
  ])("%s", (status) => {
    expect(readEconomy("Besparelse i 2025: 1,0 mio. kr.", status)).toMatchObject({
      targets: ["saving 2025 1000000"],
      findings: ["amount-not-understood"],
    });
  });

  test("but one by which a budget was overrun still says so, and of no other figure", () => {
    const { targets } = readEconomy("Budget 2025: 1,0 mio. kr.", "Budgettet overskrides med 0,2 mio. kr.");
    expect(targets).toEqual(["budget 2025 1000000"]);
  });
});

test.each([
  ["Puljen videreføres med 0,5 mio. kr. i 2025.", "allocation 2025 500000"],
  ["Rammen er fastsat med 0,5 mio. kr. i 2025.", "budget 2025 500000"],
  ["I budgettet er der indregnet en indtægt med 0,5 mio. kr. i 2025.", "revenue 2025 500000"],
  ["Indtægten indgår med 0,5 mio. kr. i 2025.", "revenue 2025 500000"],
  ["Udgiften er på 0,5 mio. kr. i 2025.", "expense 2025 500000"],
  ["Anlægsbevillingen frigives med 0,5 mio. kr. i 2025.", "investment 2025 500000"],
])("a sum with a verb that says how large it is, is one: %s", (text, target) => {
  expect(readEconomy(text, "").targets).toEqual([target]);
});
