import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownNumber, ownNumbersOf } from "../../../../src/import/grammar/headings/ownNumbers.ts";
import { forAll } from "../../../fixtures/forAll.ts";

/** The numbers that these titles begin by, as their document has them together. */
const numbers = (titles: readonly string[]) => {
  const numberIn = ownNumbersOf(titles);
  return titles.map((title) => numberIn?.(title)?.[1] ?? null);
};

/** Words by which a title begins, and which are no number of it. */
const WORDS = [
  "EU27 Samarbejde om havnen",
  "G20 Mødet i byen",
  "2020-plan for skoler",
  "2030-Målene i kommunen",
  "3F-aftale om rengøring",
  "Covid-19 Håndtering",
  "COVID-19 Håndtering",
  "360 grader rundt om familien",
  "24-timers vagt",
  "§ 18 Midler til foreninger",
  "1000 Træer",
  "5G i hele byen",
  "A-kasser og jobcenter",
  "10. klassecentret",
  "2 - og 3-årige i dagtilbud",
  "10 - 12 nye boliger",
];

/** Forms of an initiative's number: how a title begins that has it, and what the number then is. */
const FORMS: readonly ((at: number) => readonly [before: string, number: string])[] = [
  (at) => [`${at}. `, `${at}`],
  (at) => [`${at}) `, `${at}`],
  (at) => [`Indsats ${at}: `, `${at}`],
  (at) => [`Indsats 3.0${at} – `, `3.0${at}`],
  (at) => [`Forslag nr. ${at} `, `${at}`],
  (at) => [`§ ${at}. `, `${at}`],
  (at) => [`${at}a. `, `${at}a`],
  (at) => [`(${at}) `, `${at}`],
  (at) => [`3-${at} `, `3-${at}`],
  (at) => [`3.0${at} – `, `3.0${at}`],
  (at) => [`3.0${at} - `, `3.0${at}`],
  (at) => [`3.0${at}. - `, `3.0${at}`],
  (at) => [`3.0${at}.`, `3.0${at}`],
  (at) => [`${at} – `, `${at}`],
  (at) => [`3.${"ABCDEFGHI"[at - 1]} `, `3.${"ABCDEFGHI"[at - 1]}`],
  (at) => [`A${at}: `, `A${at}`],
  (at) => [`A${at} `, `A${at}`],
  (at) => [`SOC-0${at} `, `SOC-0${at}`],
  (at) => [`SOC-${at} `, `SOC-${at}`],
];

test("a title keeps all its words beside others of any form, and these have their numbers", () => {
  forAll(
    fc.constantFrom(...FORMS),
    fc.integer({ min: 3, max: 9 }),
    fc.shuffledSubarray(WORDS, { maxLength: 2 }),
    (form, count, words) => {
      const counted = Array.from({ length: count }, (_, at) => form(at + 1));
      const titles = [...counted.map(([before]) => `${before}Styrket indsats`), ...words];
      expect(numbers(titles)).toEqual([...counted.map(([, number]) => number), ...words.map(() => null)]);
    },
  );
});

test("words that no two titles share are no numbers, whatever they look like", () => {
  forAll(fc.shuffledSubarray(WORDS, { minLength: 1 }), (titles) => {
    expect(numbers(titles)).toEqual(titles.map(() => null));
  });
});

describe("numbers are told", () => {
  test.each([
    [
      "of codes of several committees",
      ["SOC-1 Mad", "SOC-2 Pleje", "TEK-1 Veje", "EU-27 Samarbejde"],
      ["SOC-1", "SOC-2", "TEK-1", null],
    ],
    ["of a part of an initiative", ["1. Mad", "2a. Pleje", "2b. Omsorg"], ["1", "2a", "2b"]],
    ["of one title that says so itself", ["Indsats 3: Mad"], ["3"]],
    ["before a number", ["1. Mad", "2. 100 års jubilæum"], ["1", "2"]],
    ["in large letters", ["3. mad", "4. pleje"], [null, null]],
    [
      "of half of the titles",
      ["SOC-03 Mad", "SOC-04 Pleje", "EU27 Samarbejde", "Covid-19 Håndtering"],
      ["SOC-03", "SOC-04", null, null],
    ],
    ["by more than one", ["3. Mad", "Pleje"], [null, null]],
  ])("%s", (_, titles, expected) => {
    expect(numbers(titles)).toEqual(expected);
  });
});

test("of a single title only what can be nothing else is its number", () => {
  expect(ownNumber("3. Styrket indsats")?.[1]).toBe("3");
  expect(ownNumber("SOC-03 Styrket indsats")?.[1]).toBe("SOC-03");
  expect(ownNumber("A3: Styrket indsats")?.[1]).toBe("A3");
  for (const title of ["EU27 Samarbejde", "Indsatsen i 2024", "Indsats 3 styrkes"])
    expect(ownNumber(title)).toBeNull();
});
