/** The whole follow-up for other tools: two plain files, which Power BI, R, pandas and DuckDB read as they are. */

import type { ArchiveColumn, ArchiveValue } from "../../agreement/archive/archiveColumn.ts";
import { FIGURE_COLUMNS, type FigureRow, figureRows } from "../../agreement/archive/figureTable.ts";
import { ROUND_COLUMNS, type RoundRow, roundRows } from "../../agreement/archive/roundTable.ts";
import type { FollowUp, Union } from "../../agreement/followUp.ts";
import { TIDY, writeCsv } from "../csv.ts";
import { exportFileName } from "../fileName.ts";
import { type CellValue, column, type ExportTable, type TableColumn, tableOf } from "../table.ts";

/** The two tidy tables. Their columns are the archive's, by names that are part of the product's interface: queries are built on them. */

const TABLES: Readonly<Record<"milestones" | "figures", (followUp: FollowUp) => ExportTable>> = {
  milestones: milestoneTable,
  figures: figureTable,
};

export type TidyTable = keyof typeof TABLES;
export const TIDY_TABLES = Object.keys(TABLES) as readonly TidyTable[];

/** A whole agreement's rows are those of its committees' own files, one after the other, below one heading. */
function joinedText(table: TidyTable, { committees }: Union): string {
  const texts = committees.map(({ followUp }) => writeCsv(TABLES[table](followUp), TIDY));
  return texts.map((text, index) => (index === 0 ? text : text.slice(text.indexOf("\r\n") + 2))).join("");
}

/** A tidy table as a file: `<follow-up id>-milestones.csv` or `-figures.csv`. */
export function tidyFile(
  table: TidyTable,
  followUp: FollowUp,
): { readonly name: string; readonly text: string } {
  return {
    name: exportFileName(followUp.facts.id, table, "csv"),
    text: followUp.union ? joinedText(table, followUp.union) : writeCsv(TABLES[table](followUp), TIDY),
  };
}

/** What the archive calls a column that has another name here. */
const IN_ARCHIVE: Readonly<Record<string, string>> = {
  authority: "authority_name",
  delayed_since: "not_met_since",
  status_text: "milestone_status",
  year: "figure_year",
};

/** Which follow-up and which initiative a row is about, and the two verdicts on it. */
const OF_INITIATIVE = [
  ...["follow_up_id", "authority", "committee", "budget_year", "as_of"],
  ...["theme_id", "theme_number", "theme_title"],
  ...["initiative_id", "initiative_number", "initiative_title", "responsible", "contributors", "funding"],
  ...["effort_verdict", "delayed_since", "sur_since", "economy_verdict"],
];
const SOURCE = ["source_from_line", "source_to_line", "corrected"];

const MILESTONE_COLUMNS = columnsOf(ROUND_COLUMNS, [
  ...OF_INITIATIVE,
  ...["round_number", "round_id", "round_label", "round_date", "smiley", "milestone_text", "status_text"],
  ...SOURCE,
]);

const AMOUNT_COLUMNS = [
  ...columnsOf(FIGURE_COLUMNS, [...OF_INITIATIVE, "measure", "basis", "year", "year_assumed"]),
  column<FigureRow>("target", "kroner", ({ row: { figure } }) =>
    typeof figure.target === "number" ? figure.target : null,
  ),
  ...columnsOf(FIGURE_COLUMNS, [
    ...["target_min", "target_max"],
    ...["outcome_min", "outcome_max", "outcome_how", "deviation_min", "deviation_max", "deviation_how"],
    ...["economy_smiley", "evidence"],
    ...SOURCE,
  ]),
];

/**
 * One row a milestone, in the document's order and within an initiative in the rounds'. A missing smiley is an empty
 * cell: never "glad", never a word that could be counted as one.
 */
function milestoneTable(followUp: FollowUp): ExportTable {
  const rows = roundRows([{ followUp, isLatest: false }]).filter(({ milestone }) => milestone !== null);
  return tableOf<RoundRow>("milestones", MILESTONE_COLUMNS, rows);
}

/**
 * One row a figure, in the document's order. Amounts are whole kroner from `_min` to `_max`, both alike for a single
 * figure; `_how` says how each is known. A deviation above zero is what is missing against the target. What the document
 * does not say is an empty cell, never zero; `target` is empty where the target is a range.
 */
function figureTable(followUp: FollowUp): ExportTable {
  return tableOf<FigureRow>("figures", AMOUNT_COLUMNS, figureRows([{ followUp, isLatest: false }]));
}

/** The archive's columns by their names here. */
function columnsOf<Row>(
  archive: readonly ArchiveColumn<Row>[],
  names: readonly string[],
): readonly TableColumn<Row>[] {
  return names.map((name) => {
    const own = archive.find((one) => one.name === (IN_ARCHIVE[name] ?? name));
    if (own === undefined) throw new Error(`The archive has no column ${name}`);
    const kind = own.kind === "count" || own.kind === "kroner" || own.kind === "date" ? own.kind : "text";
    // Names have commas in them, quotes every character but this line.
    const between = name === "evidence" ? " | " : "; ";
    return column(name, kind, (row) => cellOf(own.value(row), between));
  });
}

/** Several texts in one cell; an empty cell where there are none. */
function cellOf(value: ArchiveValue, between: string): CellValue {
  if (typeof value === "object" && value !== null) return value.length === 0 ? null : value.join(between);
  return typeof value === "boolean" ? String(value) : value;
}
