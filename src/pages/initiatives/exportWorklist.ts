import type { Initiative } from "../../agreement/format/schema.ts";
import { type TableColumn, tableOf } from "../../export/table.ts";
import { type ExportFile, type ShownView, type TableFormat, tableFile } from "../../export/tableFile.ts";
import type { WorklistColumn } from "../../links/screens.ts";
import type { WorklistGroup, WorklistValues } from "../../links/worklist.ts";
import { exportText } from "../../text/export.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { groupTable } from "./exportGroups.ts";
import { groupName } from "./groupName.ts";
import { worklistColumns } from "./worklistColumns.ts";

/** What the worklist shows: its rows in their groups, and the columns beside the initiative itself. */
export interface ShownWorklist {
  readonly values: WorklistValues;
  readonly groups: readonly WorklistGroup[];
  readonly columns: readonly WorklistColumn[];
}

/** One line of the list; the same initiative may stand in several groups. */
export interface WorklistRow {
  readonly initiative: Initiative;
  readonly group: string;
}

/**
 * The worklist as it stands: its rows in their order, its columns in theirs, groups as a first column so that rows can
 * be sorted and counted. In a workbook the groups' subtotals are a sheet of their own.
 */
export function exportWorklist(
  format: TableFormat,
  { values, groups, columns }: ShownWorklist,
  view: ShownView,
): Promise<ExportFile> {
  const { followUp, language } = view;
  const t = initiativesText[language];
  const rows = groups.flatMap(({ id, initiatives }) => {
    const group = groupName(followUp, values.grouping, id) ?? t.nobody;
    return initiatives.map((initiative): WorklistRow => ({ initiative, group }));
  });
  const all = worklistColumns({ followUp, language, values, rows });
  const grouped: TableColumn<WorklistRow> = {
    header: exportText[language].group(t.layout.groups[values.grouping]),
    kind: "text",
    value: ({ group }) => group,
  };
  const table = tableOf(
    t.title,
    [
      ...(values.grouping === "none" ? [] : [grouped]),
      ...all.initiative,
      ...columns.flatMap((column) => (column === "initiative" ? [] : all[column])),
    ],
    rows,
  );
  return tableFile(
    format,
    values.grouping === "none" ? [table] : [table, groupTable(followUp, { values, groups }, language)],
    view,
  );
}
