import { hash } from "node:crypto";
import { ARCHIVE_FOLDER } from "../../../agreement/archive/archiveFolder.ts";
import type { ArchiveBytes, ArchiveFile } from "../../../agreement/archive/archiveIndex.ts";
import { fileTail } from "../../../export/parquet/fileTail.ts";
import type { NewFile } from "../publication.ts";

/** A file of the archive with its line in the archive's list. */
export interface ArchivedFile {
  readonly listed: ArchiveFile;
  readonly file: NewFile;
}

/** A Parquet file in a folder below the archive's, under a name that holds its digest. */
export function archivedFile(folder: string, content: Uint8Array<ArrayBuffer>, rows: number): ArchivedFile {
  const { listed, file } = archivedBytes(folder, content, "parquet");
  return { listed: { ...listed, tail: fileTail(content), rows }, file };
}

/** Any file in a folder below the archive's, under a name that holds its digest. */
export function archivedBytes(
  folder: string,
  content: Uint8Array,
  kind: "parquet" | "bin" = "bin",
): { readonly listed: ArchiveBytes; readonly file: NewFile } {
  const name = `${hash("sha256", content, "hex").slice(0, 16)}.${kind}`;
  return {
    listed: { name, bytes: content.length },
    file: { name: `${ARCHIVE_FOLDER}/${folder}/${name}`, content },
  };
}
