import { parquetMetadata } from "hyparquet";

/** How many bytes at the end of a Parquet file say what is where: its index and that of its pages. */
export function fileTail(file: Uint8Array<ArrayBuffer>): number {
  const { row_groups, metadata_length } = parquetMetadata(file.buffer);
  const pageIndexes = row_groups.flatMap(({ columns }) =>
    columns.flatMap(({ offset_index_offset }) => offset_index_offset ?? []),
  );
  const footer = file.length - metadata_length - 8;
  return file.length - Math.min(footer, ...pageIndexes.map(Number));
}
