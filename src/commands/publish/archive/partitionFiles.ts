import {
  ARCHIVE_TABLES,
  type ArchivePartition,
  partitionFolder,
} from "../../../agreement/archive/archiveIndex.ts";
import { CARDS_OF_GROUP, type Card, cardsOf, cardTable } from "../../../agreement/archive/card.ts";
import { figureTable } from "../../../agreement/archive/figureTable.ts";
import type { ArchivedFollowUp } from "../../../agreement/archive/initiativeColumns.ts";
import { roundTable } from "../../../agreement/archive/roundTable.ts";
import { parquetFile } from "../../../export/parquet/parquetFile.ts";
import type { NewFile } from "../publication.ts";
import { archivedFile } from "./archiveFile.ts";

/** Rows of a group of what is counted. */
const ROWS_OF_GROUP = 2048;

/** What nobody compares: its smallest and largest values would only make the files' indexes long. */
const TEXTS: ReadonlySet<string> = new Set([
  "description",
  "remarks",
  "economy_text",
  "economy_status",
  "milestone_text",
  "milestone_status",
  "milestone_parts",
  "card",
]);

/** The files of one authority's follow-ups for one budget year, which are in the archive's order. */
export function partitionFiles(
  partition: Pick<ArchivePartition, "authority" | "authorityName" | "year" | "members">,
  followUps: readonly ArchivedFollowUp[],
): {
  readonly listed: ArchivePartition;
  readonly files: readonly NewFile[];
} {
  const cards = cardsOf(followUps);
  const tables = { rounds: roundTable(followUps), figures: figureTable(followUps), cards: cardTable(cards) };
  const made = ARCHIVE_TABLES.map((name) => {
    const table = tables[name];
    const content = parquetFile(table, {
      rowsOfGroup: name === "cards" ? cardGroups(cards) : ROWS_OF_GROUP,
      withoutStatistics: TEXTS,
      isPacked: name === "cards",
    });
    return [name, archivedFile(partitionFolder(name, partition), content, table.rows)] as const;
  });
  const listed = Object.fromEntries(made.map(([name, { listed: one }]) => [name, one]));
  return {
    listed: {
      ...partition,
      followUps: followUps.length,
      initiatives: cards.length,
      ...(listed as Pick<ArchivePartition, (typeof ARCHIVE_TABLES)[number]>),
    },
    files: made.map(([, { file }]) => file),
  };
}

/** How many cards are in each group; at least one group, since a file has at least one. */
function cardGroups(cards: readonly Card[]): number[] {
  const ofFollowUps = [...Map.groupBy(cards, ({ followUp }) => followUp).values()];
  const sizes = ofFollowUps.flatMap(({ length }) =>
    Array.from({ length: Math.ceil(length / CARDS_OF_GROUP) }, (_, at) =>
      Math.min(CARDS_OF_GROUP, length - at * CARDS_OF_GROUP),
    ),
  );
  return sizes.length === 0 ? [CARDS_OF_GROUP] : sizes;
}
