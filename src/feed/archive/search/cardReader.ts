import type { ArchiveIndex } from "../../../agreement/archive/archiveIndex.ts";
import type { Card } from "../../../agreement/archive/card.ts";
import type { Archive } from "../archive.ts";
import { readRows, rowGroups } from "../parquet.ts";

/** Groups of cards that are kept: some screenfuls of a list. */
const MOST_KEPT = 120;

/** Where a card is: the number of its partition in the archive's list, and its row there. */
export interface CardPlace {
  readonly partition: number;
  readonly row: number;
}

/** Reads cards by the groups that they lie in. */
export class CardReader {
  readonly #archive: Archive;
  readonly #index: ArchiveIndex;
  readonly #kept = new Map<string, Promise<readonly Card[]>>();

  constructor(archive: Archive, index: ArchiveIndex) {
    this.#archive = archive;
    this.#index = index;
  }

  /** The cards at some places, in their order. */
  async at(places: readonly CardPlace[]): Promise<readonly Card[]> {
    const cards = await Promise.all(places.map((place) => this.#card(place)));
    return cards.filter((card) => card !== undefined);
  }

  async #card({ partition, row }: CardPlace): Promise<Card | undefined> {
    const listed = this.#index.partitions[partition];
    if (listed === undefined) return undefined;
    const file = await this.#archive.open(listed, "cards");
    const group = rowGroups(file).find(({ to }) => row < to);
    if (group === undefined) return undefined;
    const key = `${partition} ${group.from}`;
    const cards = this.#kept.get(key) ?? this.#keep(key, readRows(file, ["card"], group).then(parsed));
    return (await cards)[row - group.from];
  }

  #keep(key: string, read: Promise<readonly Card[]>): Promise<readonly Card[]> {
    this.#kept.set(key, read);
    read.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return read;
  }
}

function parsed(rows: readonly { readonly card: unknown }[]): readonly Card[] {
  return rows.map(({ card }) => JSON.parse(String(card)) as Card);
}
