import { foldWord } from "../search/fold.ts";
import { wordsOf } from "../search/query.ts";
import { trimmed } from "../search/quotes.ts";
import { type ArchiveTable, archiveColumn, archiveTable } from "./archiveColumn.ts";
import type { Card } from "./card.ts";
import { PlacesWriter } from "./places.ts";

/** An initiative as the search counts it. */
interface Numbered {
  readonly card: Card;
  /** The number of its partition in the archive's list, and its row there. */
  readonly partition: number;
  readonly row: number;
}

/** Which initiatives a word stands in: of the latest follow-ups, and of earlier ones, each numbered from 0. */
interface Word {
  readonly latest: PlacesWriter;
  readonly earlier: PlacesWriter;
}

const COLUMNS = [
  archiveColumn<Numbered>("partition", "count", ({ partition }) => partition),
  archiveColumn<Numbered>("row", "count", ({ row }) => row),
  archiveColumn<Numbered>("committee", "text", ({ card }) => card.committee),
  archiveColumn<Numbered>("effort_verdict", "text", ({ card }) => card.standing),
  archiveColumn<Numbered>("economy_verdict", "text", ({ card }) => card.economy),
  archiveColumn<Numbered>("responsible", "text", ({ card }) =>
    card.centres.length === 0 ? null : card.centres.join("\n"),
  ),
];

/**
 * The words of all initiatives and where they stand. Partitions are taken in one by one, those that are to be found first before
 * the others: initiatives are numbered as they come, those of their committees' latest follow-ups before all others.
 */
export class SearchIndex {
  readonly #words = new Map<string, Word>();
  readonly #spellings = new Map<string, string>();
  readonly #latest: Numbered[] = [];
  readonly #earlier: Numbered[] = [];

  add(partition: number, cards: readonly Card[]): void {
    for (const [row, card] of cards.entries()) {
      const list = card.isLatest ? this.#latest : this.#earlier;
      const number = list.push({ card: { ...card, texts: [], rounds: [] }, partition, row }) - 1;
      for (const text of card.texts) {
        for (const { 0: raw } of wordsOf(text)) {
          const word = this.#wordOf(raw);
          if (word !== null) (card.isLatest ? word.latest : word.earlier).add(number);
        }
      }
    }
  }

  /** How many initiatives are of latest follow-ups. */
  get latest(): number {
    return this.#latest.length;
  }

  /** One row an initiative, by its number. */
  initiatives(): ArchiveTable {
    return archiveTable(COLUMNS, [...this.#latest, ...this.#earlier]);
  }

  /** The words in their order, and where they stand, among the latest and among the others: row `i` is of word `i`. */
  tables(): { readonly words: ArchiveTable; readonly latest: ArchiveTable; readonly earlier: ArchiveTable } {
    const words = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1));
    const column = archiveColumn<(typeof words)[number]>;
    return {
      words: archiveTable([column("word", "text", ([word]) => word)], words),
      latest: archiveTable([column("places", "bytes", ([, { latest }]) => latest.bytes())], words),
      earlier: archiveTable([column("places", "bytes", ([, { earlier }]) => earlier.bytes())], words),
    };
  }

  /** `null` for what folds to nothing, such as a lone dash. */
  #wordOf(raw: string): Word | null {
    const spelling = this.#spellings.get(raw) ?? foldWord(trimmed(raw));
    this.#spellings.set(raw, spelling);
    if (spelling === "") return null;
    const known = this.#words.get(spelling) ?? { latest: new PlacesWriter(), earlier: new PlacesWriter() };
    this.#words.set(spelling, known);
    return known;
  }
}
