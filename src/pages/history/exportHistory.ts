import type { ShownView } from "../../export/shownView.ts";
import { type ExportFile, type TableFormat, tableFile } from "../../export/tableFile.ts";
import { type HistoryPart, historyTable } from "./historyColumns.ts";
import type { HistoryView } from "./useHistoryView.ts";

/** One part of the history as CSV or as a workbook. */
export function exportHistory(
  format: TableFormat,
  part: HistoryPart,
  view: HistoryView,
  shown: ShownView,
): Promise<ExportFile> {
  return tableFile(format, [historyTable(part, view, shown.language)], shown);
}
