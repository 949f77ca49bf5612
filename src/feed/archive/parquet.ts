/** Reads Parquet files. hyparquet is used here alone. */

import { gunzipSync } from "fflate";
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadata,
  parquetRead,
  parquetReadObjects,
} from "hyparquet";
import type { ArchiveFile } from "../../agreement/archive/archiveIndex.ts";
import type { ByteRange } from "../../agreement/archive/followUpTraits.ts";

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

/**
 * A group of rows of a packed file with a single column of texts, by its place in the file: what the file's own end says of it is not
 * needed.
 */
export function openGroup(
  name: string,
  { start, end }: ByteRange,
  rows: number,
  read: ReadBytes,
): ParquetFile {
  const [count, size] = [BigInt(rows), BigInt(end - start)];
  return {
    metadata: {
      version: 2,
      schema: [
        { name: "root", num_children: 1 },
        { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
      ],
      num_rows: count,
      row_groups: [
        {
          num_rows: count,
          total_byte_size: size,
          columns: [
            {
              file_offset: BigInt(start),
              meta_data: {
                type: "BYTE_ARRAY",
                encodings: ["PLAIN"],
                path_in_schema: [name],
                codec: "GZIP",
                num_values: count,
                total_uncompressed_size: size,
                total_compressed_size: size,
                data_page_offset: BigInt(start),
              },
            },
          ],
        },
      ],
      metadata_length: 0,
    },
    file: { byteLength: end, slice: (from, to = end) => read(from, to) },
  };
}

const COMPRESSORS = {
  GZIP: (bytes: Uint8Array, length: number) => gunzipSync(bytes, { out: new Uint8Array(length) }),
};

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
    compressors: COMPRESSORS,
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

/** Whole columns, of all rows or those from `from` to `to`, which is not included: `columns[name][i]` is of row `from + i`. */
export async function readColumns<Name extends string>(
  { metadata, file }: ParquetFile,
  columns: readonly Name[],
  { from = 0, to = Number(metadata.num_rows) }: Omit<RowChoice, "equal"> = {},
): Promise<Readonly<Record<Name, readonly unknown[]>>> {
  const read = Object.fromEntries(columns.map((name) => [name, new Array<unknown>(to - from)]));
  if (from < to) {
    await parquetRead({
      file,
      metadata,
      columns: [...columns],
      rowStart: from,
      rowEnd: to,
      // Bytes that are no text stay bytes.
      utf8: false,
      parsers: PARSERS,
      compressors: COMPRESSORS,
      geoparquet: false,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const into = read[columnName];
        for (let at = Math.max(0, from - rowStart); at < columnData.length && rowStart + at < to; at++) {
          if (into !== undefined) into[rowStart + at - from] = columnData[at];
        }
      },
    });
  }
  return read as Record<Name, unknown[]>;
}

/** The groups of rows of a file: where each begins, and the bytes that it takes. */
export function rowGroups({ metadata }: ParquetFile): readonly {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly start: number;
  readonly end: number;
}[] {
  let from = 0;
  return metadata.row_groups.map(({ num_rows, columns }) => {
    const places = columns.flatMap(({ meta_data }) => {
      if (meta_data === undefined) return [];
      const start = Number(meta_data.dictionary_page_offset ?? meta_data.data_page_offset);
      return { start, end: start + Number(meta_data.total_compressed_size) };
    });
    const group = {
      from,
      to: from + Number(num_rows),
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
    };
    from = group.to;
    return group;
  });
}
