/** The whole follow-up for other tools: two plain files, which Power BI, R, pandas and DuckDB read as they are. */
import type { FollowUp, Union } from "../../agreement/followUp.ts";
import { TIDY, writeCsv } from "../csv.ts";
import { exportFileName } from "../fileName.ts";
import type { ExportTable } from "../table.ts";
import { figureTable, milestoneTable } from "./tidyTables.ts";

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
