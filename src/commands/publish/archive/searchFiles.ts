import type { ArchiveTable } from "../../../agreement/archive/archiveColumn.ts";
import { type ArchiveIndex, SEARCH_FOLDER } from "../../../agreement/archive/archiveIndex.ts";
import { CARDS_OF_GROUP } from "../../../agreement/archive/card.ts";
import type { SearchIndex } from "../../../agreement/archive/searchIndex.ts";
import { ECONOMY_VERDICTS } from "../../../agreement/economy/verdict.ts";
import { STANDINGS } from "../../../agreement/effort/standing.ts";
import { parquetFile } from "../../../export/parquet/parquetFile.ts";
import type { NewFile } from "../publication.ts";
import { type ArchivedFile, archivedBytes, archivedFile } from "./archiveFile.ts";

/** The search's files and their part of the archive's list. */
export function searchFiles(index: SearchIndex): {
  readonly listed: ArchiveIndex["search"];
  readonly files: readonly NewFile[];
} {
  const followUps = index.followUps();
  const { words, latest, earlier } = index.words();
  const made = {
    latestFollowUps: packedFile(followUps.latest),
    earlierFollowUps: packedFile(followUps.earlier),
    words: packedFile(words),
    latest: archivedBytes(SEARCH_FOLDER, latest),
    earlier: archivedBytes(SEARCH_FOLDER, earlier),
  };
  return {
    listed: {
      ...index.counts,
      standings: [...STANDINGS],
      economies: [...ECONOMY_VERDICTS],
      cardsOfGroup: CARDS_OF_GROUP,
      followUps: { latest: made.latestFollowUps.listed, earlier: made.earlierFollowUps.listed },
      words: made.words.listed,
      places: { latest: made.latest.listed, earlier: made.earlier.listed },
    },
    files: Object.values(made).map(({ file }) => file),
  };
}

/** A file that is read whole. */
function packedFile(table: ArchiveTable): ArchivedFile {
  const content = parquetFile(table, {
    rowsOfGroup: Math.max(1, table.rows),
    withoutStatistics: new Set(table.columns.map(({ name }) => name)),
    isPacked: true,
  });
  return archivedFile(SEARCH_FOLDER, content, table.rows);
}
