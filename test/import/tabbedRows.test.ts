import { expect, test } from "vitest";
import type { Block } from "../../src/import/model/neutralDocument.ts";
import { tabbedRows } from "../../src/import/tabbedRows.ts";

const HEAD = "7.01. Tage\tKort beskrivelse af indsatsen (drift)\tTid\tSmiley";

/** A text whose lines are numbered from 1; a line that begins with `+` stands on the line above. */
function textOf(...lines: readonly string[]): Block {
  let number = 0;
  return {
    kind: "text",
    lines: lines.map((line) => {
      if (!line.startsWith("+")) number++;
      return { number, text: line.replace(/^\+/, ""), startsPage: false };
    }),
  };
}

/** Each paragraph as its lines, each table as its rows, cells behind `|` with their lines' numbers, lines of a cell behind `/`. */
function drawn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.map(({ cells }) =>
          cells
            .map(({ column, span, blocks: own }) => {
              const words = own.flatMap((text) => (text.kind === "text" ? text.lines : []));
              return `${column}+${span} ${words.map(({ number, text }) => `${number}:${text}`).join("/")}`;
            })
            .join(" | "),
        )
      : block.lines.map(({ number, text }) => `${number}:${text}`),
  );
}

test("lines with tabs are rows, text above and below them is text", () => {
  const blocks = tabbedRows([
    textOf(
      "Lindby Kommune",
      HEAD,
      "Milepæl\tPlan\tBO1\t☺",
      "Økonomi\tIngen\t\t☺",
      "8. Børn",
      "8.01. Leg\tKort beskrivelse af indsatsen\tTid\tSmiley",
    ),
  ]);
  expect(blocks.map(({ kind }) => kind)).toEqual(["text", "table", "text", "table"]);
  expect(drawn(blocks)).toEqual([
    "1:Lindby Kommune",
    "0+1 2:7.01. Tage | 1+1 2:Kort beskrivelse af indsatsen (drift) | 2+1 2:Tid | 3+1 2:Smiley",
    "0+1 3:Milepæl | 1+1 3:Plan | 2+1 3:BO1 | 3+1 3:☺",
    "0+1 4:Økonomi | 1+1 4:Ingen | 2+1  | 3+1 4:☺",
    "5:8. Børn",
    "0+1 6:8.01. Leg | 1+1 6:Kort beskrivelse af indsatsen | 2+1 6:Tid | 3+1 6:Smiley",
  ]);
});

test("a cell of several lines goes on until the next tab", () => {
  const blocks = tabbedRows([
    textOf(
      HEAD,
      "Parterne er enige.",
      "",
      "Det haster.",
      "+Ansvarligt center: Teknik",
      "Ansvarligt udvalg: Klimaudvalget\t",
      "Milepæl\tTilbud er indhentet.",
      "Status:",
      "Udskudt til 2026.\tBO2\t☺",
      "Økonomi\tIngen\t",
      "8. Børn",
    ),
  ]);
  expect(drawn(blocks).slice(1)).toEqual([
    "0+1 2:Parterne er enige./3:/4:Det haster. | 1+1 4:Ansvarligt center: Teknik/5:Ansvarligt udvalg: Klimaudvalget | 2+2 ",
    "0+1 6:Milepæl | 1+1 6:Tilbud er indhentet./7:Status:/8:Udskudt til 2026. | 2+1 8:BO2 | 3+1 8:☺",
    "0+1 9:Økonomi | 1+1 9:Ingen | 2+2 ",
    "10:8. Børn",
  ]);
});

test("a few tabs in a text are no table, and what is a table stays as it is", () => {
  const text = textOf("Sag:\t12", "Dato:\t1. maj");
  const table: Block = { kind: "table", rows: [{ cells: [] }] };
  expect(tabbedRows([text, table])).toEqual([text, table]);
});

test("any number of rows is a table", () => {
  const lines = Array.from({ length: 150_000 }, (_, at) => {
    return { number: at + 1, text: "Milepæl\tPlan\tBO1\t☺", startsPage: false };
  });
  const [table] = tabbedRows([{ kind: "text", lines }]);
  expect(table?.kind === "table" && table.rows.length).toBe(150_000);
});
