import { countSmileys, RATING_KEYS } from "../../../agreement/effort/counts.ts";
import { countDelayed, DEFAULT_DELAY_RULE } from "../../../agreement/effort/delay.ts";
import { ratingAt } from "../../../agreement/effort/ratings.ts";
import { comparedRounds } from "../../../agreement/filter/comparedRounds.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { correctedColumn } from "../../../export/correctedColumn.ts";
import type { ShownView } from "../../../export/shownView.ts";
import { type ExportTable, type TableColumn, tableOf } from "../../../export/table.ts";
import { type ExportFile, type TableFormat, tableFile } from "../../../export/tableFile.ts";
import type { WorklistColumn } from "../../../links/screens.ts";
import type { WorklistGroup, WorklistValues } from "../../../links/worklist.ts";
import { exportFilesText } from "../../../text/exportFiles.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import type { Language } from "../../../text/messages.ts";
import { smileyText } from "../../../text/smiley.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import { groupName } from "../columns/groupName.ts";
import { missingColumns } from "../columns/missingColumns.ts";
import { worklistColumns } from "../columns/worklistColumns.tsx";

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

/** The rows that the worklist shows, in their groups. */
interface ShownGroups {
  readonly values: WorklistValues;
  readonly groups: readonly WorklistGroup[];
}

/** The subtotals of the groups' headings. A centre's are in full, so those of several are not to be added. */
function groupTable(followUp: FollowUp, { values, groups }: ShownGroups, language: Language): ExportTable {
  const t = initiativesText[language];
  const smileys = smileyText[language].name;
  const rule = values.delay === "off" ? DEFAULT_DELAY_RULE : values.delay;
  const { to } = comparedRounds(followUp, values);
  const round = followUp.rounds[to]?.label ?? "";
  const columns: readonly TableColumn<WorklistGroup>[] = [
    {
      header: t.layout.groups[values.grouping],
      kind: "text",
      value: ({ id }) => groupName(followUp, values.grouping, id) ?? worklistColumnsText[language].nobody,
    },
    { header: t.title, kind: "count", value: ({ initiatives }) => initiatives.length },
    {
      header: t.onlyDelayed,
      kind: "count",
      // Blank where nobody knows.
      value: ({ initiatives }) => countDelayed(followUp, initiatives, rule),
    },
    ...RATING_KEYS.map((key) => ({
      header: t.at(smileys[key], round),
      kind: "count" as const,
      value: ({ initiatives }: WorklistGroup) =>
        countSmileys(initiatives.map((initiative) => ratingAt(followUp, initiative, to)))[key],
    })),
    ...missingColumns(followUp, language, groups, ({ initiatives }) => initiatives),
  ];
  return tableOf(t.layout.groups[values.grouping], columns, groups);
}
