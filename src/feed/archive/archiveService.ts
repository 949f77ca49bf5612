import type { ArchiveIndex } from "../../agreement/archive/archiveIndex.ts";
import { Archive, type TableAnswer, type TableRequest } from "./archive.ts";
import { ArchiveSearch, type SearchAnswer, type SearchRequest } from "./search/archiveSearch.ts";

/** What can be asked of an archive, and what each answers. */
export interface ArchiveService {
  /**
   * Fetches what every search needs, before there is one; given the text of the archive's list where that has been fetched. Never
   * fails: the search itself will say what is wrong.
   */
  readonly prepare: (list: string | null) => Promise<null>;
  readonly table: (request: TableRequest) => Promise<TableAnswer>;
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
}

/** The archive beside the catalogue at an absolute address. */
export function archiveService(catalogue: string): ArchiveService {
  const archive = new Archive(catalogue);
  const searches = new WeakMap<object, ArchiveSearch>();
  const searchOf = (index: ArchiveIndex) => {
    const search = searches.get(index) ?? new ArchiveSearch(archive, index);
    searches.set(index, search);
    return search;
  };
  return {
    prepare: async (list) => {
      if (list !== null) archive.begin(list);
      await archive.index().then(
        (index) => searchOf(index).prepare(),
        () => undefined,
      );
      return null;
    },
    table: (request) => archive.table(request),
    search: (request) => archive.retried((index) => searchOf(index).search(request)),
  };
}
