import { expect, test } from "vitest";
import { keyFiguresText } from "../../src/text/keyFigures.ts";
import { wallText } from "../../src/text/wall.ts";

const { da, en } = keyFiguresText;

test("beside the delayed stands how many deviate and why they are more", () => {
  expect(da.delayed.deviating(11, 3)).toBe("11 afvigelser i alt; 3 mangler kun penge.");
  expect(da.delayed.deviating(2, 1)).toBe("2 afvigelser i alt; 1 mangler kun penge.");
  expect(da.delayed.deviating(8, 0)).toBe("8 afvigelser i alt.");
  expect(da.delayed.deviating(1, 0)).toBe("1 afvigelse i alt.");
  expect(en.delayed.deviating(2, 1)).toBe("2 deviations in all; 1 only short of money.");
  expect(en.delayed.deviating(11, 3)).toBe("11 deviations in all; 3 only short of money.");
});

test("what lost its smiley is told apart from all that are without one now", () => {
  expect(da.moved.noLongerRated(4)).toBe("4 mistede smileyen");
  expect(da.moved.meaning(7)).toContain("i alt er 7 uden smiley nu.");
  expect(da.moved.meaning(0)).toContain("Ingen er uden smiley nu.");
  expect(en.moved.noLongerRated(1)).toBe("1 lost its smiley");
  expect(en.moved.meaning(1)).toContain("in all 1 is without a smiley now.");
});

test("English verbs agree with one", () => {
  expect(en.delayed.offTrack(1)).toBe("1 is off track: the latest known smiley is dissatisfied.");
  expect(en.delayed.offTrack(4)).toBe("4 are off track: the latest known smiley is dissatisfied.");
  expect(wallText.en.overview.onlyMoney(1)).toBe("1 more is only short of money");
  expect(wallText.en.overview.onlyMoney(4)).toBe("4 more are only short of money");
});
