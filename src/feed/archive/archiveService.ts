import { Archive, type TableAnswer, type TableRequest } from "./archive.ts";
import { ArchiveSearch, type SearchAnswer, type SearchRequest } from "./search/archiveSearch.ts";

/** What can be asked of an archive, and what each answers. */
export interface ArchiveService {
  readonly table: (request: TableRequest) => Promise<TableAnswer>;
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
}

/** The archive beside the catalogue at an absolute address. */
export function archiveService(catalogue: string): ArchiveService {
  const archive = new Archive(catalogue);
  const searches = new WeakMap<object, ArchiveSearch>();
  return {
    table: (request) => archive.table(request),
    search: (request) =>
      archive.retried((index) => {
        const search = searches.get(index) ?? new ArchiveSearch(archive, index);
        searches.set(index, search);
        return search.search(request);
      }),
  };
}
