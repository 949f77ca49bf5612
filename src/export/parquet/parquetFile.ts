import { gzipSync } from "fflate";
import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { ArchiveKind, ArchiveTable, ArchiveValue } from "../../agreement/archive/archiveColumn.ts";

/** What a kind of column is in a Parquet file; every column may be empty, but a list has no empty items. */
const ELEMENTS: Readonly<Record<ArchiveKind, (name: string) => readonly SchemaElement[]>> = {
  text: (name) => [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" }],
  texts: (name) => [
    { name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
  ],
  count: (name) => [{ name, type: "INT32", repetition_type: "OPTIONAL" }],
  kroner: (name) => [{ name, type: "INT64", repetition_type: "OPTIONAL" }],
  date: (name) => [{ name, type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" }],
  bytes: (name) => [{ name, type: "BYTE_ARRAY", repetition_type: "OPTIONAL" }],
  flag: (name) => [{ name, type: "BOOLEAN", repetition_type: "OPTIONAL" }],
};

interface ParquetOptions {
  /** Rows of a group, which a reader can skip; of several the last repeats. */
  readonly rowsOfGroup: number | readonly number[];
  /** Bytes of a page before they are compressed, the least that a reader can fetch. */
  readonly pageSize?: number;
  /** Columns whose smallest and largest value nobody asks for: long texts, which would make the file's index long. */
  readonly withoutStatistics?: ReadonlySet<string>;
  /** Compressed by gzip, value behind value: smaller than by Snappy, and slower to read. */
  readonly isPacked?: boolean;
}

/** A table as a Parquet file, compressed by Snappy unless it is to be packed. The same table gives the same bytes. */
export function parquetFile(
  { columns }: ArchiveTable,
  { rowsOfGroup, pageSize, withoutStatistics, isPacked = false }: ParquetOptions,
): Uint8Array<ArrayBuffer> {
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.flatMap(({ name, kind }) => ELEMENTS[kind](name)),
  ];
  return new Uint8Array(
    parquetWriteBuffer({
      schema,
      columnData: columns.map(({ name, kind, values }) => ({
        name,
        data: values.map((value) => written(kind, value)),
        statistics: kind !== "texts" && withoutStatistics?.has(name) !== true,
        ...(isPacked && { encoding: "PLAIN" as const, offsetIndex: false }),
      })),
      rowGroupSize: typeof rowsOfGroup === "number" ? rowsOfGroup : [...rowsOfGroup],
      ...(pageSize !== undefined && { pageSize }),
      ...(isPacked && { codec: "GZIP", compressors: { GZIP: packed } }),
      createdBy: "aftaleoverblik",
    }),
  );
}

/** The same bytes at any time of day. */
function packed(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { mtime: 0 });
}

/** As the writer takes it. */
function written(kind: ArchiveKind, value: ArchiveValue): unknown {
  if (value === null) return null;
  if (kind === "kroner") return BigInt(value as number);
  return kind === "date" ? new Date(`${value as string}T00:00:00Z`) : value;
}
