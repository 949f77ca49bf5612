import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberRows } from "../../../../src/import/grammar/economy/numberRows.ts";
import { forAll } from "../../../fixtures/forAll.ts";

const rows = (text: string) =>
  numberRows({ text, marks: [{ at: 0, line: 7 }] }).map(({ written }) => written);

const blank = fc.constantFrom(" ", "\u00a0", "\u202f");
/** A number of at least a thousand with blanks between its groups. */
const grouped = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 2 }),
    blank,
  )
  .map(([first, others, gap]) => [first, ...others.map((group) => String(group).padStart(3, "0"))].join(gap));
const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`, "u"));
/** A telephone number as people group it. */
const telephone = fc
  .constantFrom([2, 2, 2, 2], [4, 4], [2, 3, 3], [3, 3, 2])
  .chain((groups) => fc.tuple(...groups.map(digits)))
  .map((groups) => groups.join(" "));

describe("no row of amounts is", () => {
  test("a number with blanks between its groups before what it counts", () => {
    forAll(
      grouped,
      fc.constantFrom("borgere", "m²", "ældre borgere", "timer", "kvadratmeter", "%"),
      (number, noun) => {
        expect(rows(`Budgettet gælder ${number} ${noun}, som alle er talt.`)).toEqual([]);
      },
    );
  });

  test("a telephone number behind a word for it", () => {
    forAll(
      telephone,
      fc.constantFrom("tlf. ", "Tlf.: ", "telefon ", "Telefonnummer: ", "mobil ", "tlf.nr. ", "Ring på "),
      (number, word) => {
        expect(rows(`Spørgsmål om budgettet: ${word}${number}.`)).toEqual([]);
        expect(rows(`${word}${number}`)).toEqual([]);
      },
    );
  });

  test.each([
    "Kontakt: +45 44 77 20 00",
    "Kontakt: (+45) 4477 2000.",
    "CVR-nr. 58 27 17 13",
    "EAN-nummer 5798 0079 9999",
    "Konto 1234 567 890",
    "Sagsnr. 2024 1234",
    "Antal borgere: 5 000",
    "Ring til Anne på 44 77 20 00 om budgettet.",
  ])("%s", (text) => {
    expect(rows(text)).toEqual([]);
  });
});

describe("a row of amounts that nothing has read is", () => {
  test.each([
    ["Besparelse 500 750", "500 750"],
    ["Besparelse 500 750 i alt 1.250", "500 750"],
    ["Skoler 500 750\nDagtilbud 300 200", "500 750"],
    ["Besparelse 500 750 Udgift 200 100", "500 750"],
    ["2025 2026 2027\nBesparelse 500 750 1.000", "500 750 1.000"],
    ["Besparelse 12 34 56 78", "12 34 56 78"],
    ["Besparelse\n\n500\n\nskoler", "500"],
    ["5 000 borgere. Besparelse 500 750", "500 750"],
    ["Der er opnået 500 000 årligt.", "500 000"],
    ["Der er fundet 500 000 netto.", "500 000"],
    ["Resultatet blev 500 000 mindre end aftalt.", "500 000"],
    ["Der er hentet 500 000 ud af det aftalte.", "500 000"],
    ["Besparelsen blev 500 000 kroner", "500 000"],
    ["Besparelsen blev 500 000 virkelige penge", "500 000"],
    ["Mobilitetspulje 500 000", "500 000"],
    ["Kontorhold 500 000", "500 000"],
    ["Telefoni: 500 000", "500 000"],
    ["Mobil 500 000", "500 000"],
    ["Det har ringe effekt på 500 000", "500 000"],
    ["Det har ringe effekt, 12 500 000", "12 500 000"],
    ["Antallet af borgere koster 500 000", "500 000"],
  ])("%j", (text, written) => {
    expect(rows(text)).toContain(written);
  });
});
