import { expect, test } from "vitest";
import { correct } from "../../../src/agreement/corrections/correct.ts";
import { lackingBy, needsYear } from "../../../src/agreement/corrections/needed.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const { facts } = realFollowUp;
const at = facts.initiatives.findIndex(({ number }) => number === "7.06");
const FIGURE = `initiatives[${at}].economy.figures[0]`;

test("a figure needs its year where the follow-up has one, and at least one sentence that it rests on", () => {
  expect(needsYear(facts, FIGURE)).toBe(true);
  expect(lackingBy(facts, `${FIGURE}.year`, null)).toBe("year");
  expect(lackingBy(facts, `${FIGURE}.year`, 2018)).toBeNull();
  expect(lackingBy(facts, `${FIGURE}.evidence[1]`, null)).toBeNull();
  const made = correct(facts, { path: `${FIGURE}.evidence[1]`, became: null, why: null, when: "2026-11-29" });
  expect(made.ok && lackingBy(made.facts, `${FIGURE}.evidence[0]`, null)).toBe("evidence");
});

test("the words that a figure rests on are corrected to other words of its economy, and to none else", () => {
  const wish = { path: `${FIGURE}.evidence[0]`, why: null, when: "2026-11-29" };
  expect(correct(facts, { ...wish, became: "Mankoen er dermed 1,4 mio. kr." }).ok).toBe(true);
  expect(correct(facts, { ...wish, became: "Det står her ikke." })).toMatchObject({
    ok: false,
    problems: [{ code: "evidence-not-found" }],
  });
});
