/** A table for export: the kind of each column decides how every format writes it. */

/**
 * - `text`: words, never taken for anything else;
 * - `count`: a number as it is;
 * - `kroner`: whole kroner;
 * - `date`: a day as ISO 8601.
 */
export type ColumnKind = "text" | "count" | "kroner" | "date";

/** A cell: text or an ISO date as a string, a number as a number, `null` for an empty cell. */
export type CellValue = string | number | null;

/** A column: its heading, its kind, and how to read its cell from a row. */
export interface TableColumn<Row> {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly value: (row: Row) => CellValue;
}

export interface ExportTable {
  /** The sheet's name, in formats that have sheets. */
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly kind: ColumnKind }[];
  /** One value a column. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** Makes a column; `column<Row>` fixes the kind of row, so that its arguments need no types. */
export function column<Row>(
  header: string,
  kind: ColumnKind,
  value: (row: Row) => CellValue,
): TableColumn<Row> {
  return { header, kind, value };
}

/** Reads every row by every column, in their order. */
export function tableOf<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): ExportTable {
  return {
    name,
    columns: columns.map(({ header, kind }) => ({ header, kind })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}
