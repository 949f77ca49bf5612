/** Reads Parquet files. hyparquet is used here alone. */
import { type AsyncBuffer, type FileMetaData, parquetMetadata, parquetReadObjects } from "hyparquet";
import type { ArchiveFile } from "../../agreement/archive/archiveIndex.ts";

/** Part of a file, from its byte `start` to its byte `end`, which is not included. */
export type ReadBytes = (start: number, end: number) => Promise<ArrayBuffer>;

/** A cell as it is read: days are ISO 8601, amounts numbers, lists arrays. */
export type ReadValue = string | number | boolean | readonly string[] | Uint8Array | null;

/** A Parquet file whose end has been read: it says what is where. */
export interface ParquetFile {
  readonly metadata: FileMetaData;
  readonly file: AsyncBuffer;
}

/** Opens a file by the bytes at its end. */
export async function openParquet({ bytes, tail }: ArchiveFile, read: ReadBytes): Promise<ParquetFile> {
  const from = Math.max(0, bytes - tail);
  const end = await read(from, bytes);
  const file: AsyncBuffer = {
    byteLength: bytes,
    slice: (start, to = bytes) => (start >= from ? end.slice(start - from, to - from) : read(start, to)),
  };
  return { metadata: parquetMetadata(end, { parsers: PARSERS, geoparquet: false }), file };
}

const PARSERS = { dateFromDays: (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10) };

interface RowChoice {
  readonly from?: number;
  /** Not included. */
  readonly to?: number;
  /** Values that columns must have. */
  readonly equal?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** Rows by the columns that are asked for; only the groups of rows and the columns that they lie in are read. */
export async function readRows<Name extends string>(
  { metadata, file }: ParquetFile,
  columns: readonly Name[],
  { from = 0, to = Number(metadata.num_rows), equal }: RowChoice = {},
): Promise<readonly Readonly<Record<Name, ReadValue>>[]> {
  if (from >= to) return [];
  const rows = await parquetReadObjects({
    file,
    metadata,
    columns: [...columns],
    rowStart: from,
    rowEnd: to,
    parsers: PARSERS,
    geoparquet: false,
    ...(equal !== undefined && {
      filter: Object.fromEntries(Object.entries(equal).map(([name, value]) => [name, { $eq: value }])),
    }),
  });
  for (const row of rows) {
    for (const name of columns) if (typeof row[name] === "bigint") row[name] = Number(row[name]);
  }
  return rows as readonly Record<Name, ReadValue>[];
}
