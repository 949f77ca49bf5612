import type { ArchiveFile } from "../../agreement/archive/archiveIndex.ts";
import type { Card } from "../../agreement/archive/card.ts";
import { openParquet, type ReadBytes, readRows } from "./parquet.ts";

/** All cards of a partition's file. */
export async function readCards(file: ArchiveFile, read: ReadBytes): Promise<readonly Card[]> {
  const rows = await readRows(await openParquet(file, read), ["card"]);
  return rows.map(({ card }) => JSON.parse(String(card)) as Card);
}
