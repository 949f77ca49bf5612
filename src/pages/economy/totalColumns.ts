import type { KronerRange } from "../../agreement/economy/amounts.ts";
import {
  type EconomyTotal,
  outcomeBesideAgreed,
  outcomeBySmiley,
  outcomeOfAgreed,
  statedTarget,
} from "../../agreement/economy/totals.ts";
import { column, type TableColumn } from "../../export/table.ts";
import { economyText } from "../../text/economy.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import type { Language } from "../../text/messages.ts";
import { targetColumns } from "./targetColumns.ts";
import { totalName } from "./totalWords.ts";

/**
 * A total's columns: agreed, what was reached or spent of it, missing, and what of it rests on a smiley alone or is not known.
 * What came without a stated target is in columns of its own, where there is any. A sum of nothing that is known is an empty
 * cell, not zero.
 */
export function totalColumns<Row>(
  rows: readonly Row[],
  language: Language,
  totalOf: (row: Row) => EconomyTotal,
): readonly TableColumn<Row>[] {
  const t = economyText[language].total;
  const x = exportFilesText[language].economy;
  const totals = rows.map(totalOf);
  const measure = totals[0]?.measure ?? "saving";
  const came = t.came[measure];
  const totalColumn = column<Row>;
  const range = (name: string, of: (total: EconomyTotal) => KronerRange | null) => [
    totalColumn(x.atLeast(name), "kroner", (row) => of(totalOf(row))?.min ?? null),
    totalColumn(x.atMost(name), "kroner", (row) => of(totalOf(row))?.max ?? null),
  ];
  return [
    totalColumn(x.total, "text", (row) => totalName(totalOf(row), language)),
    totalColumn(x.figures, "count", (row) => totalOf(row).rows.length),
    ...targetColumns(t.agreed[measure], rows, language, (row) => statedTarget(totalOf(row))),
    ...range(came, outcomeOfAgreed),
    ...(totals.some((total) => outcomeBesideAgreed(total) !== null)
      ? range(x.withoutTarget(came), outcomeBesideAgreed)
      : []),
    ...range(t.short[measure], ({ rows, missing }) =>
      rows.some(({ deviation }) => deviation !== null) ? missing : null,
    ),
    ...range(x.bySmiley(came), outcomeBySmiley),
    totalColumn(x.withoutOutcome, "count", (row) => totalOf(row).withoutOutcome.length),
    ...targetColumns(
      x.targetWithoutOutcome,
      rows,
      language,
      (row) => totalOf(row).targetWithoutOutcome || null,
    ),
  ];
}
