import { foldWord } from "../search/fold.ts";
import { wordsOf } from "../search/query.ts";
import { trimmed } from "../search/quotes.ts";
import { type ArchiveTable, archiveColumn, archiveTable } from "./archiveColumn.ts";
import { CARDS_OF_GROUP, type Card } from "./card.ts";
import { type ByteRange, type FollowUpTraits, followUpTable, followUpTraits } from "./followUpTraits.ts";
import { PlacesWriter } from "./places.ts";

/** Some follow-ups, whose initiatives are numbered from 0. */
interface Numbered {
  readonly followUps: FollowUpTraits[];
  initiatives: number;
}

/** Which initiatives a word stands in: of the latest follow-ups, and of earlier ones, each numbered from 0. */
interface Word {
  readonly latest: PlacesWriter;
  readonly earlier: PlacesWriter;
}

interface WordPlaces {
  readonly word: string;
  readonly latest: Uint8Array;
  readonly earlier: Uint8Array;
}

const WORD_COLUMNS = [
  archiveColumn<WordPlaces>("word", "text", ({ word }) => word),
  archiveColumn<WordPlaces>("latest", "count", ({ latest }) => latest.length),
  archiveColumn<WordPlaces>("earlier", "count", ({ earlier }) => earlier.length),
];

/**
 * The words of all initiatives and where they stand. Partitions are taken in one by one, those that are to be found first before
 * the others: initiatives are numbered as they come, those of their committees' latest follow-ups before all others.
 */
export class SearchIndex {
  readonly #words = new Map<string, Word>();
  readonly #spellings = new Map<string, string>();
  readonly #latest: Numbered = { followUps: [], initiatives: 0 };
  readonly #earlier: Numbered = { followUps: [], initiatives: 0 };

  /** Takes in a partition by its number in the archive's list, its cards, and the groups that they lie in. */
  add(partition: number, cards: readonly Card[], groups: readonly ByteRange[]): void {
    let group = 0;
    for (const own of Map.groupBy(cards, ({ followUp }) => followUp).values()) {
      const next = group + Math.ceil(own.length / CARDS_OF_GROUP);
      this.#add(own, followUpTraits(partition, own, groups.slice(group, next)));
      group = next;
    }
  }

  #add(cards: readonly Card[], traits: FollowUpTraits): void {
    const isLatest = cards[0]?.isLatest === true;
    const list = isLatest ? this.#latest : this.#earlier;
    list.followUps.push(traits);
    for (const { texts } of cards) {
      const number = list.initiatives++;
      for (const text of texts) {
        for (const { 0: raw } of wordsOf(text)) {
          const word = this.#wordOf(raw);
          if (word !== null) (isLatest ? word.latest : word.earlier).add(number);
        }
      }
    }
  }

  /** How many initiatives there are, and how many of them are of latest follow-ups. */
  get counts(): { readonly latest: number; readonly all: number } {
    const { initiatives } = this.#latest;
    return { latest: initiatives, all: initiatives + this.#earlier.initiatives };
  }

  /** One row a follow-up, in the order of their initiatives' numbers. */
  followUps(): { readonly latest: ArchiveTable; readonly earlier: ArchiveTable } {
    return { latest: followUpTable(this.#latest.followUps), earlier: followUpTable(this.#earlier.followUps) };
  }

  /**
   * The words in their order, how many bytes say where each stands among the latest initiatives and among the others, and these bytes,
   * word behind word.
   */
  words(): { readonly words: ArchiveTable; readonly latest: Uint8Array; readonly earlier: Uint8Array } {
    const words = Array.from(this.#words, ([word, { latest, earlier }]) => ({
      word,
      latest: latest.bytes(),
      earlier: earlier.bytes(),
    })).sort((a, b) => (a.word < b.word ? -1 : 1));
    return {
      words: archiveTable(WORD_COLUMNS, words),
      latest: concatenated(words.map(({ latest }) => latest)),
      earlier: concatenated(words.map(({ earlier }) => earlier)),
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

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
