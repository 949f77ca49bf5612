import type { ArchiveTable } from "../../../agreement/archive/archiveColumn.ts";
import { type ArchiveIndex, SEARCH_FOLDER } from "../../../agreement/archive/archiveIndex.ts";
import { CARDS_OF_GROUP } from "../../../agreement/archive/card.ts";
import type { SearchIndex } from "../../../agreement/archive/searchIndex.ts";
import { ECONOMY_VERDICTS } from "../../../agreement/economy/verdict.ts";
import { STANDINGS } from "../../../agreement/effort/standing.ts";
import { parquetFile } from "../../../export/parquet/parquetFile.ts";
import type { NewFile } from "../publication.ts";
import { type ArchivedFile, archivedFile } from "./archiveFile.ts";

/** Follow-ups of a group: the latest ones can be read without the others. */
const FOLLOW_UPS_OF_GROUP = 512;

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
  const { latestFollowUps } = index.counts;
  const made = {
    followUps: archivedFile(
      SEARCH_FOLDER,
      parquetFile(followUps, {
        rowsOfGroup: [...groupsOf(latestFollowUps), ...groupsOf(followUps.rows - latestFollowUps)],
        withoutStatistics: new Set(followUps.columns.map(({ name }) => name)),
        isPacked: true,
      }),
      followUps.rows,
    ),
    words: archivedFile(
      SEARCH_FOLDER,
      parquetFile(words, { rowsOfGroup: Math.max(1, words.rows), isPacked: true }),
      words.rows,
    ),
    latest: placesFiles(latest),
    earlier: placesFiles(earlier),
  };
  return {
    listed: {
      ...index.counts,
      standings: [...STANDINGS],
      economies: [...ECONOMY_VERDICTS],
      cardsOfGroup: CARDS_OF_GROUP,
      followUps: made.followUps.listed,
      words: made.words.listed,
      places: {
        latest: made.latest.map(({ listed }) => listed),
        earlier: made.earlier.map(({ listed }) => listed),
      },
    },
    files: [made.followUps, made.words, ...made.latest, ...made.earlier].map(({ file }) => file),
  };
}

/** Sizes of groups of at most {@link FOLLOW_UPS_OF_GROUP} rows; at least one, since a file has at least one. */
function groupsOf(rows: number): number[] {
  const whole = Array.from<number>({ length: Math.floor(rows / FOLLOW_UPS_OF_GROUP) });
  const left = rows % FOLLOW_UPS_OF_GROUP;
  return [...whole.fill(FOLLOW_UPS_OF_GROUP), ...(left === 0 ? [] : [left])];
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
