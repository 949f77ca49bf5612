/** A screen's table as a file to download. */
import { exportFilesText } from "../text/exportFiles.ts";
import { aboutTable } from "./aboutTable.ts";
import { DANISH_EXCEL, writeCsv } from "./csv.ts";
import { exportFileName } from "./fileName.ts";
import type { AgreementsView, ShownView } from "./shownView.ts";
import type { ExportTable } from "./table.ts";
import { writeWorkbook } from "./xlsx/workbook.ts";

export type TableFormat = "csv" | "xlsx";

/** A file with the name it is saved under. */
export interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * The first table as CSV, or all of them as a workbook whose last sheet tells what the extract is. A CSV holds one
 * table and nothing else, so that programs can read it.
 */
export async function tableFile(
  format: TableFormat,
  tables: readonly [ExportTable, ...ExportTable[]],
  view: ShownView | AgreementsView,
): Promise<ExportFile> {
  await letPaint();
  const name = exportFileName(view.followUp?.facts.id ?? null, view.screen, format, view.filter);
  if (format === "csv") {
    return {
      name,
      content: new Blob([writeCsv(tables[0], DANISH_EXCEL)], { type: "text/csv;charset=utf-8" }),
    };
  }
  const { krone } = exportFilesText[view.language];
  return { name, content: writeWorkbook([...tables, aboutTable(view)], krone) };
}

/** Waits two frames, so that the screen can say that a file is being made before a long list is written. */
const PAINT_MS = 32;

function letPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT_MS);
  });
}
