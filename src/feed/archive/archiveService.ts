import { Archive, type TableAnswer, type TableRequest } from "./archive.ts";

/** What can be asked of an archive, and what each answers. */
export interface ArchiveService {
  readonly table: (request: TableRequest) => Promise<TableAnswer>;
}

/** The archive beside the catalogue at an absolute address. */
export function archiveService(catalogue: string): ArchiveService {
  const archive = new Archive(catalogue);
  return { table: (request) => archive.table(request) };
}
