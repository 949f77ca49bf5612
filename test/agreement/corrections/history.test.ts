import fc from "fast-check";
import { expect, it } from "vitest";
import {
  correctNext,
  explain,
  type History,
  redo,
  undo,
} from "../../../src/agreement/corrections/history.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const { facts } = realFollowUp;
const NOTHING: History = { past: [], corrections: [], future: [] };

const titles = fc.array(fc.tuple(fc.nat(31), fc.string({ minLength: 1 })), { maxLength: 8 });

function edited(steps: readonly (readonly [number, string])[]): readonly History[] {
  const histories = [NOTHING];
  for (const [index, title] of steps) {
    const wish = { path: `initiatives[${index}].title`, became: `T ${title}`, why: null, when: "2026-03-01" };
    const next = correctNext(facts, histories.at(-1) ?? NOTHING, [wish]);
    if (next.ok) histories.push(next.history);
  }
  return histories;
}

it("leads back step by step to where it began, and forward again to where it was", () => {
  forAll(titles, (steps) => {
    const histories = edited(steps);
    let current = histories.at(-1) ?? NOTHING;
    for (const before of [...histories].reverse()) {
      expect(current.corrections).toEqual(before.corrections);
      current = undo(current);
    }
    expect(current.corrections).toEqual([]);
    for (const after of histories.slice(1)) {
      current = redo(current);
      expect(current.corrections).toEqual(after.corrections);
    }
    expect(redo(current)).toBe(current);
  });
});

it("forgets what was undone once something else is corrected", () => {
  const [, first] = edited([[0, "a"]]);
  const again = correctNext(facts, undo(first ?? NOTHING), [
    { path: "initiatives[1].title", became: "b", why: null, when: "2026-03-01" },
  ]);
  expect(again.ok && again.history.future).toEqual([]);
  expect(undo(NOTHING)).toBe(NOTHING);
});

it("gives a reason to those that have none, and to no others, in a step that can be undone", () => {
  const wish = (index: number, why: string | null) => ({
    path: `initiatives[${index}].title`,
    became: "Rettet",
    why,
    when: "2026-03-01",
  });
  const made = [wish(0, null), wish(1, "Tastefejl"), wish(2, null)].reduce((history, one) => {
    const next = correctNext(facts, history, [one]);
    if (!next.ok) throw new Error(JSON.stringify(next));
    return next.history;
  }, NOTHING);
  const explained = explain(made, "Oplyst af centret");
  expect(explained.corrections.map(({ why }) => why)).toEqual([
    "Oplyst af centret",
    "Tastefejl",
    "Oplyst af centret",
  ]);
  expect(undo(explained).corrections).toEqual(made.corrections);
});
