/** A screen's table as a file to download. */
import { exportFilesText } from "../text/exportFiles.ts";
import { formatDate } from "../text/format.ts";
import { unionText } from "../text/union.ts";
import { DANISH_EXCEL, writeCsv } from "./csv.ts";
import { exportFileName } from "./fileName.ts";
import { sharedLink } from "./sharedLink.ts";
import type { AgreementsView, ShownView } from "./shownView.ts";
import { type ExportTable, tableOf } from "./table.ts";
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

type Row = readonly [what: string, content: string | null | undefined];

/** The sheet about an extract: where it comes from and which filter it has, for whoever gets the file later. */
function aboutTable(view: ShownView | AgreementsView): ExportTable {
  const t = exportFilesText[view.language].about;
  const rows: readonly Row[] = [
    ...(view.followUp === null ? [[t.authority, view.authorities.join("; ")] as const] : subjectOf(view)),
    [t.screen, view.title],
    [t.shown, view.shown],
    ...(view.filterWords ?? []).map((words) => [t.filter, words] as const),
    [t.link, sharedLink(view.link)],
  ];
  return tableOf(
    t.sheet,
    [
      { header: t.heading, kind: "text", value: ([what]) => what },
      { header: t.value, kind: "text", value: ([, content]) => content ?? null },
    ],
    rows.filter(([, content]) => content != null),
  );
}

/** What the follow-up is of. */
function subjectOf({ followUp: { facts, union }, language }: ShownView): readonly Row[] {
  const t = exportFilesText[language].about;
  const u = unionText[language];
  const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name).join("; ") || null;
  return [
    [t.authority, facts.authority],
    [t.agreement, facts.title],
    [t.document, facts.document?.title],
    [u.title, union && names(union.committees)],
    [u.without, union && names(union.missing)],
    [t.asOf, facts.asOf === null ? null : formatDate(facts.asOf, language)],
  ];
}
