import type { ArchiveTable } from "../../../agreement/archive/archiveColumn.ts";
import { type ArchiveIndex, SEARCH_FOLDER } from "../../../agreement/archive/archiveIndex.ts";
import { CARDS_OF_GROUP } from "../../../agreement/archive/card.ts";
import type { SearchIndex } from "../../../agreement/archive/searchIndex.ts";
import { ECONOMY_VERDICTS } from "../../../agreement/economy/verdict.ts";
import { STANDINGS } from "../../../agreement/effort/standing.ts";
import { parquetFile } from "../../../export/parquet/parquetFile.ts";
import type { NewFile } from "../publication.ts";
import { type ArchivedFile, archivedFile } from "./archiveFile.ts";

/** Bytes and rows of a group of words' places, the least that a reader fetches; and groups of a file, whose list it reads first. */
const BYTES_OF_GROUP = 32 * 1024;
const WORDS_OF_GROUP = 2048;
const GROUPS_OF_FILE = 256;

/** The search's files and their part of the archive's list. */
export function searchFiles(index: SearchIndex): {
  readonly listed: ArchiveIndex["search"];
  readonly files: readonly NewFile[];
} {
  const followUps = index.followUps();
  const { words, latest, earlier } = index.tables();
  const made = {
    latestFollowUps: packedFile(followUps.latest),
    earlierFollowUps: packedFile(followUps.earlier),
    words: packedFile(words),
    latest: placesFiles(latest),
    earlier: placesFiles(earlier),
  };
  return {
    listed: {
      ...index.counts,
      standings: [...STANDINGS],
      economies: [...ECONOMY_VERDICTS],
      cardsOfGroup: CARDS_OF_GROUP,
      followUps: { latest: made.latestFollowUps.listed, earlier: made.earlierFollowUps.listed },
      words: made.words.listed,
      places: {
        latest: made.latest.map(({ listed }) => listed),
        earlier: made.earlier.map(({ listed }) => listed),
      },
    },
    files: [made.latestFollowUps, made.earlierFollowUps, made.words, ...made.latest, ...made.earlier].map(
      ({ file }) => file,
    ),
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

function placesFiles(table: ArchiveTable): readonly ArchivedFile[] {
  return partsOf(table).map(({ table: part, groups }) =>
    archivedFile(
      SEARCH_FOLDER,
      parquetFile(part, { rowsOfGroup: groups, withoutStatistics: new Set(["places"]) }),
      part.rows,
    ),
  );
}

/** The table of places in files, each in groups of about the same number of bytes. */
function partsOf(
  table: ArchiveTable,
): readonly { readonly table: ArchiveTable; readonly groups: number[] }[] {
  const parts: { from: number; groups: number[] }[] = [{ from: 0, groups: [] }];
  let bytes = 0;
  let rows = 0;
  for (let row = 0; row < table.rows; row++) {
    rows += 1;
    for (const { values } of table.columns) bytes += (values[row] as Uint8Array).length;
    if (bytes < BYTES_OF_GROUP && rows < WORDS_OF_GROUP && row < table.rows - 1) continue;
    parts.at(-1)?.groups.push(rows);
    if (parts.at(-1)?.groups.length === GROUPS_OF_FILE && row < table.rows - 1) {
      parts.push({ from: row + 1, groups: [] });
    }
    bytes = 0;
    rows = 0;
  }
  return parts.map(({ from, groups }) => {
    const length = groups.reduce((sum, group) => sum + group, 0);
    return {
      groups,
      table: {
        rows: length,
        columns: table.columns.map((column) => ({
          ...column,
          values: column.values.slice(from, from + length),
        })),
      },
    };
  });
}
