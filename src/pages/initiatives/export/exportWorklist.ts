import { comparedRounds } from "../../../agreement/filter/comparedRounds.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { correctedColumn } from "../../../export/correctedColumn.ts";
import type { ShownView } from "../../../export/shownView.ts";
import { type TableColumn, tableOf } from "../../../export/table.ts";
import { type ExportFile, type TableFormat, tableFile } from "../../../export/tableFile.ts";
import type { WorklistColumn } from "../../../links/screens.ts";
import { exportFilesText } from "../../../text/exportFiles.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import { groupName } from "../columns/groupName.ts";
import { worklistColumns } from "../columns/worklistColumns.tsx";
import { groupTable, type ShownGroups } from "./exportGroups.ts";

/** What the worklist shows: its rows, and the columns beside the initiative itself. */
interface ShownWorklist extends ShownGroups {
  readonly columns: readonly WorklistColumn[];
}

/** One line of the list; the same initiative may be in several groups. */
interface Row {
  readonly initiative: Initiative;
  readonly group: string;
}

/**
 * The worklist on screen as a table for a file: its rows in their order, its columns in theirs, groups as a first column so that rows can
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
    const group = groupName(followUp, values.grouping, id) ?? worklistColumnsText[language].nobody;
    return initiatives.map((initiative): Row => ({ initiative, group }));
  });
  const views = worklistColumns(followUp, comparedRounds(followUp, values), language);
  const shown = ["initiative" as const, ...columns.filter((id) => id !== "initiative")];
  const initiatives = rows.map(({ initiative }) => initiative);
  const fileColumns = shown
    .flatMap((id) => views[id].file({ rows: initiatives, query: values.query }))
    // What two columns of the screen both say stands once.
    .filter(({ header }, place, all) => place === all.findIndex((other) => other.header === header))
    .map((column): TableColumn<Row> => ({ ...column, value: ({ initiative }) => column.value(initiative) }));
  const grouped: TableColumn<Row> = {
    header: exportFilesText[language].group(t.layout.groups[values.grouping]),
    kind: "text",
    value: ({ group }) => group,
  };
  const corrected = correctedColumn<Row>(followUp, language, ({ initiative }) => initiative);
  const own = [...fileColumns, ...corrected];
  const table = tableOf(t.title, values.grouping === "none" ? own : [grouped, ...own], rows);
  return tableFile(
    format,
    values.grouping === "none" ? [table] : [table, groupTable(followUp, { values, groups }, language)],
    view,
  );
}
