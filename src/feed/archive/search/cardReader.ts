import type { ArchiveIndex } from "../../../agreement/archive/archiveIndex.ts";
import type { Card } from "../../../agreement/archive/card.ts";
import type { ByteRange } from "../../../agreement/archive/followUpTraits.ts";
import type { Archive } from "../archive.ts";
import { Kept } from "../kept.ts";
import { openGroup, readRows } from "../parquet.ts";

/** Groups of cards that are kept: some screenfuls of a list. */
const MOST_KEPT = 240;

/** Where a card is: the number of its partition in the archive's list, the group that it lies in, and its place there. */
export interface CardPlace {
  readonly partition: number;
  readonly group: ByteRange;
  /** How many cards are in the group. */
  readonly rows: number;
  readonly row: number;
}

/** Reads cards by the groups that they lie in. */
export class CardReader {
  readonly #archive: Archive;
  readonly #index: ArchiveIndex;
  readonly #kept = new Kept<string, readonly Card[]>(MOST_KEPT);

  constructor(archive: Archive, index: ArchiveIndex) {
    this.#archive = archive;
    this.#index = index;
  }

  /** The cards at some places, in their order. */
  async at(places: readonly CardPlace[]): Promise<readonly Card[]> {
    const cards = await Promise.all(places.map((place) => this.#card(place)));
    return cards.filter((card) => card !== undefined);
  }

  async #card(place: CardPlace): Promise<Card | undefined> {
    const key = `${place.partition} ${place.group.start}`;
    return (await this.#kept.get(key, () => this.#read(place)))[place.row];
  }

  async #read({ partition, group, rows }: CardPlace): Promise<readonly Card[]> {
    const listed = this.#index.partitions[partition];
    if (listed === undefined) return [];
    const file = openGroup("card", group, rows, this.#archive.bytesOf(listed, "cards"));
    return (await readRows(file, ["card"])).map(({ card }) => JSON.parse(String(card)) as Card);
  }
}
