import { expect, test } from "vitest";
import { CardReader } from "../../../../src/import/grammar/blocks/cards/cardReader.ts";
import type { CellText } from "../../../../src/import/grammar/blocks/cellText.ts";

/** How often the words of cells are looked at while a table of so many cards is read. */
function looksAtWords(cards: number): number {
  let looks = 0;
  let line = 0;
  const cell = (words: string, column = 0, span = 1): CellText => {
    const number = ++line;
    return {
      ...{ cell: { column, span, blocks: [], line: number }, column },
      lines: [{ number, text: words, startsPage: false }],
      get words() {
        looks++;
        return words;
      },
    };
  };
  const row = (...words: readonly string[]) => words.map((own, column) => cell(own, column));
  const rows = [
    row("Milepæl", "Tid", "Smiley"),
    ...Array.from({ length: cards }, (_, at) => [
      [cell(`1.${at + 1} Indsats ${at}`, 0, 3)],
      row("Planen er lagt.", "1. budgetopfølgning 2025", "😊"),
      row("Planen er fulgt.", "2. budgetopfølgning 2025", "😐"),
    ]).flat(),
  ];
  const reader = new CardReader(false);
  expect(reader.readTable(rows)).toBe(true);
  expect(reader.parts()).toHaveLength(cards);
  return looks;
}

test("a table of many cards takes work in proportion to them", () => {
  expect(looksAtWords(800)).toBeLessThan(2.2 * looksAtWords(400));
});
