import { expect, test } from "vitest";
import type { SourceValue } from "../../../../src/agreement/source/valuesInSource.ts";
import type { DocumentBlock, DocumentCell, DocumentLine } from "../../../../src/feed/draft/documentBlocks.ts";
import { linePlaces } from "../../../../src/pages/importing/document/linePlaces.ts";

const line = (number: number, text: string): DocumentLine => ({ number, text, startsPage: false });
const value = (path: string, words: string | null, at = 3): SourceValue => ({
  ...{ path, words, line: at, initiative: null },
});

/** One row, each cell with its lines. */
function rowOf(...cells: readonly (readonly DocumentLine[])[]): DocumentBlock {
  const own = cells.map((lines, column): DocumentCell => {
    return { column, span: 1, line: 3, blocks: lines.length === 0 ? [] : [{ kind: "text", lines }] };
  });
  return { kind: "table", rows: [{ cells: own }] };
}

test("of the cells on one line each value stands in the one that has its words, the smiley in the one with a sign", () => {
  const [mark, text, round, smiley] = ["Milepæl", "Planen er lagt.", "1. budgetopfølgning", "☺"].map(
    (words) => line(3, words),
  ) as [DocumentLine, DocumentLine, DocumentLine, DocumentLine];
  const values = [
    value("milestones[0].smiley", null),
    value("milestones[0].text", "Planen er lagt."),
    value("rounds[0].date", "1. budgetopfølgning"),
    value("milestones[0].status", "Står ingen steder"),
  ];
  const { first, values: placed } = linePlaces(
    [rowOf([mark], [text], [round], [smiley])],
    Map.groupBy(values, (own) => own.line),
  );
  expect(first).toEqual(new Set([mark]));
  expect(placed.get(smiley)).toEqual([values[0]]);
  expect(placed.get(text)).toEqual([values[1]]);
  expect(placed.get(round)).toEqual([values[2]]);
  expect(placed.get(mark)).toEqual([values[3]]);
});

test("a smiley whose line has no cell of signs alone stands at the line's first words", () => {
  const only = line(3, "Milepæl Planen er lagt. ☺");
  const values = [value("milestones[0].smiley", null)];
  const { values: placed } = linePlaces([{ kind: "text", lines: [only] }], new Map([[3, values]]));
  expect(placed.get(only)).toEqual(values);
});

test("a value whose words go on in the next cell stands where they begin", () => {
  const [date, text] = [line(3, "31. maj"), line(3, "31. maj er planen lagt og sendt ud")];
  const values = [value("milestones[0].text", "31. maj er planen lagt og sendt ud")];
  const { values: placed } = linePlaces([rowOf([date], [text])], new Map([[3, values]]));
  expect(placed.get(text)).toEqual(values);
});
