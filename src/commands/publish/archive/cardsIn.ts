import type { ArchiveFile } from "../../../agreement/archive/archiveIndex.ts";
import type { Card } from "../../../agreement/archive/card.ts";
import type { ByteRange } from "../../../agreement/archive/followUpTraits.ts";
import { openParquet, readRows, rowGroups } from "../../../feed/archive/parquet.ts";

/** All cards of a partition's file, and the groups that they lie in. */
export async function cardsIn(
  listed: ArchiveFile,
  bytes: Uint8Array,
): Promise<{ readonly cards: readonly Card[]; readonly groups: readonly ByteRange[] }> {
  const file = await openParquet(listed, (start, end) =>
    Promise.resolve(Uint8Array.from(bytes.subarray(start, end)).buffer),
  );
  const rows = await readRows(file, ["card"]);
  return { cards: rows.map(({ card }) => JSON.parse(String(card)) as Card), groups: rowGroups(file) };
}
