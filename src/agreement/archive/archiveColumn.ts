/**
 * - `text`: words, or `null`;
 * - `texts`: a list of words, empty where there are none;
 * - `count`: a whole number within 32 bits;
 * - `kroner`: whole kroner;
 * - `date`: a day as ISO 8601;
 * - `flag`: yes or no;
 * - `bytes`: what programs alone read.
 */
export type ArchiveKind = "text" | "texts" | "count" | "kroner" | "date" | "flag" | "bytes";

/** A cell of the archive; `null` where the document does not say. */
export type ArchiveValue = string | readonly string[] | number | boolean | Uint8Array | null;

/** A column of a table of the archive: its name, which stays, what it holds, and how a row says it. */
export interface ArchiveColumn<Row> {
  readonly name: string;
  readonly kind: ArchiveKind;
  readonly value: (row: Row) => ArchiveValue;
}

/** Makes a column; `archiveColumn<Row>` fixes the kind of row, so that its arguments need no types. */
export function archiveColumn<Row>(
  name: string,
  kind: ArchiveKind,
  value: (row: Row) => ArchiveValue,
): ArchiveColumn<Row> {
  return { name, kind, value };
}

/** A table by its columns: `columns[i].values` has one value a row. */
export interface ArchiveTable {
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly kind: ArchiveKind;
    readonly values: readonly ArchiveValue[];
  }[];
}

/** Reads every row by every column. */
export function archiveTable<Row>(
  columns: readonly ArchiveColumn<Row>[],
  rows: readonly Row[],
): ArchiveTable {
  return {
    rows: rows.length,
    columns: columns.map(({ name, kind, value }) => ({ name, kind, values: rows.map(value) })),
  };
}
