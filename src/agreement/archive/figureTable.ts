import { correctedPlaces } from "../corrections/correctedPlaces.ts";
import { targetRange } from "../economy/amounts.ts";
import { type EconomyRow, economyRows } from "../economy/rows.ts";
import { type ArchiveColumn, type ArchiveTable, archiveColumn, archiveTable } from "./archiveColumn.ts";
import {
  type ArchivedFollowUp,
  INITIATIVE_COLUMNS,
  INITIATIVE_TEXTS,
  type OfInitiative,
} from "./initiativeColumns.ts";

/** A figure of one initiative. */
export interface FigureRow extends OfInitiative {
  readonly row: EconomyRow;
}

const column = archiveColumn<FigureRow>;

const amount = (name: "outcome" | "deviation") => [
  column(`${name}_min`, "kroner", ({ row }) => row[name]?.min ?? null),
  column(`${name}_max`, "kroner", ({ row }) => row[name]?.max ?? null),
  column(`${name}_how`, "text", ({ row }) => row[name]?.how ?? null),
];

const target = (name: string, end: "min" | "max") =>
  column(name, "kroner", ({ row: { figure } }) =>
    figure.target === null ? null : targetRange(figure.target)[end],
  );

export const FIGURE_COLUMNS: readonly ArchiveColumn<FigureRow>[] = [
  ...INITIATIVE_COLUMNS,
  column("measure", "text", ({ row }) => row.figure.measure),
  column("basis", "text", ({ row }) => row.figure.basis),
  column("figure_year", "count", ({ row }) => row.year),
  column("year_assumed", "flag", ({ row }) => row.yearAssumed),
  target("target_min", "min"),
  target("target_max", "max"),
  ...amount("outcome"),
  ...amount("deviation"),
  column("source_from_line", "count", ({ row }) => row.initiative.economy?.source?.from ?? null),
  column("source_to_line", "count", ({ row }) => row.initiative.economy?.source?.to ?? null),
  column("corrected", "texts", ({ followUp: { facts }, initiative }) =>
    facts.corrections === undefined
      ? []
      : correctedPlaces(facts.corrections, `initiatives[${facts.initiatives.indexOf(initiative)}].economy`),
  ),
  ...INITIATIVE_TEXTS,
  column("evidence", "texts", ({ row }) => row.figure.evidence),
];

/** One row a figure, in the order of the follow-ups and of each document. */
export function figureRows(followUps: readonly ArchivedFollowUp[]): readonly FigureRow[] {
  return followUps.flatMap((of) =>
    economyRows(of.followUp).map((row) => ({ ...of, initiative: row.initiative, row })),
  );
}

/**
 * The archive's table of figures. Amounts are whole kroner from `_min` to `_max`; a deviation above zero is what is missing;
 * what is not known is `null`, never zero.
 */
export function figureTable(followUps: readonly ArchivedFollowUp[]): ArchiveTable {
  return archiveTable(FIGURE_COLUMNS, figureRows(followUps));
}
