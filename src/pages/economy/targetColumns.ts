import { targetRange } from "../../agreement/economy/amounts.ts";
import type { Target } from "../../agreement/format/schema.ts";
import { column, type TableColumn } from "../../export/table.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import type { Language } from "../../text/messages.ts";

/** A column of targets; two, for the least and the most, where one of them is a range. An empty cell where none is stated. */
export function targetColumns<Row>(
  name: string,
  rows: readonly Row[],
  language: Language,
  targetOf: (row: Row) => Target | null,
): readonly TableColumn<Row>[] {
  const x = exportFilesText[language].economy;
  const targetColumn = column<Row>;
  const end = (of: "min" | "max") => (row: Row) => {
    const target = targetOf(row);
    return target === null ? null : targetRange(target)[of];
  };
  if (!rows.some((row) => typeof (targetOf(row) ?? 0) === "object"))
    return [targetColumn(name, "kroner", end("min"))];
  return [
    targetColumn(x.atLeast(name), "kroner", end("min")),
    targetColumn(x.atMost(name), "kroner", end("max")),
  ];
}
