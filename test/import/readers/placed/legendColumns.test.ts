import { expect, test } from "vitest";
import { withoutLegendColumns } from "../../../../src/import/readers/placed/legendColumns.ts";
import { textOf } from "../../../../src/import/readers/placed/visualLines.ts";

const SIZE = 10;

/** A line of texts at places: `[40, "☺ Målet er nået"]`. */
function line(base: number, ...texts: readonly (readonly [left: number, text: string])[]) {
  const words = texts.flatMap(([left, text]) => {
    let at = left;
    return text.split(" ").map((letters) => {
      const word = {
        text: letters,
        left: at,
        right: at + letters.length * 4,
        base,
        size: SIZE,
        font: "",
        isGlued: false,
      };
      at = word.right + 3;
      return word;
    });
  });
  return { page: 0, base, words };
}
const read = (...lines: readonly ReturnType<typeof line>[]) =>
  withoutLegendColumns(lines).map(({ words }) => textOf(words));

test("a legend in two columns is read one after the other, with their headings", () => {
  const legend = [
    line(10, [40, "Opfølgning på budget"]),
    line(40, [40, "Indsats"], [300, "Økonomi"]),
    line(52, [40, "☺ Målet er nået"], [300, "☺ Budgettet er"]),
    line(64, [40, "😐 Målet er delvist nået"], [300, "overholdt"]),
    line(76, [40, "☹ Målet er ikke nået"], [300, "☹ Budgettet er ikke overholdt"]),
    line(88, [40, "7. Kultur"]),
  ];
  expect(read(...legend)).toEqual([
    "Opfølgning på budget",
    "Indsats",
    "☺ Målet er nået",
    "😐 Målet er delvist nået",
    "☹ Målet er ikke nået",
    "Økonomi",
    "☺ Budgettet er",
    "overholdt",
    "☹ Budgettet er ikke overholdt",
    "7. Kultur",
  ]);
});

test("a legend in one line is read sign by sign", () => {
  const row = line(40, [40, "☺ Målet er nået"], [200, "😐 Delvist nået"], [400, "☹ Ikke nået"]);
  expect(read(row)).toEqual(["☺ Målet er nået", "😐 Delvist nået", "☹ Ikke nået"]);
});

test("a column goes on beside a sign that another column has", () => {
  const legend = [
    line(40, [40, "☺ Målet er nået"], [300, "fuldt nået, men kan nås"]),
    line(52, [40, "😐 Målet er ikke"], [300, "☹ Målet kan ikke nås"]),
  ];
  expect(read(...legend)).toEqual([
    "☺ Målet er nået",
    "😐 Målet er ikke",
    "fuldt nået, men kan nås",
    "☹ Målet kan ikke nås",
  ]);
});

test("words before a sign are its own, and so are those behind it", () => {
  const legend = [
    line(40, [40, "Grøn"], [100, "☺"], [150, "Målet er nået"]),
    line(52, [40, "Rød"], [100, "☹"], [150, "Målet er ikke nået"]),
  ];
  expect(read(...legend)).toEqual(["Grøn ☺ Målet er nået", "Rød ☹ Målet er ikke nået"]);
  expect(read(line(40, [40, "☺"], [150, "Målet er nået"]))).toEqual(["☺ Målet er nået"]);
  expect(read(line(40, [40, "Smileyen ☺ betyder, at målet er nået"]))).toEqual([
    "Smileyen ☺ betyder, at målet er nået",
  ]);
});

test("text that runs across the columns, or stands far off, is no part of them", () => {
  const lines = [
    line(10, [40, "Vurderingerne gives efter aftalen om budgettet og gælder for hele året i alle udvalg"]),
    line(22, [40, "☺ Målet er nået"], [300, "☹ Målet er ikke nået"]),
    line(90, [40, "Indsats"], [300, "Økonomi"]),
  ];
  expect(read(...lines)).toEqual([
    textOf(lines[0]?.words ?? []),
    "☺ Målet er nået",
    "☹ Målet er ikke nået",
    "Indsats Økonomi",
  ]);
});
