/** Searches the initiatives of an archive, reading of its files what the answer needs. */
import type { ArchiveIndex } from "../../../agreement/archive/archiveIndex.ts";
import type { Card } from "../../../agreement/archive/card.ts";
import {
  SEARCH_FACETS,
  type SearchChoice,
  type SearchFacet,
} from "../../../agreement/archive/searchFacets.ts";
import { addBit, type Bits, noBits, placesIn } from "../../../agreement/filter/bits.ts";
import { parseQuery } from "../../../agreement/search/query.ts";
import { queryMatcher } from "../../../agreement/search/queryMatcher.ts";
import { WordIndex } from "../../../agreement/search/wordIndex.ts";
import { WordStore } from "../../../agreement/search/wordStore.ts";
import type { Archive } from "../archive.ts";
import { Kept } from "../kept.ts";
import { readColumns } from "../parquet.ts";
import type { Traffic } from "../rangeReader.ts";
import { CardReader } from "./cardReader.ts";
import { type Counted, countFacets } from "./countFacets.ts";
import { matchWords } from "./matchWords.ts";
import { PlacesReader } from "./placesReader.ts";
import { queryBits } from "./queryBits.ts";
import { FacetNumbers, readTraits, type Traits } from "./traits.ts";

export interface SearchRequest {
  /** As the product's other searches read it: words, phrases in quotes, a minus before what is excluded, `|` between alternatives. Empty finds everything. */
  readonly query: string;
  readonly choice: SearchChoice;
  /** The latest follow-ups of the committees on their agreements, or earlier ones as well. */
  readonly scope: "latest" | "all";
  /** Which of what is found is wanted in full: from a place on, 0-based, so many. */
  readonly from: number;
  readonly count: number;
}

/** An initiative that was found. */
export interface SearchHit {
  readonly card: Card;
  readonly authority: string;
  readonly authorityName: string;
  readonly year: number | null;
}

export interface SearchAnswer {
  /** How many are found. */
  readonly total: number;
  /** How many there are in the scope. */
  readonly all: number;
  /** True where words that must stand next to each other were only found in the same initiatives: too many to look at. */
  readonly isRough: boolean;
  readonly from: number;
  /** Newest year first, then by authority, committee and document; earlier follow-ups behind the latest. */
  readonly hits: readonly SearchHit[];
  /** By facet: each value that any initiative has which the query and the other facets admit, or that is chosen. */
  readonly facets: Readonly<Record<SearchFacet, readonly FacetCount[]>>;
  /** What was chosen and is in no follow-up at all: it is left out of the search. */
  readonly unknown: SearchChoice;
  readonly traffic: Traffic;
}

export interface FacetCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Facets whose values are the documents' own; of the others all values are known, whether any initiative has them or not. */
const NAMES: readonly SearchFacet[] = ["years", "authorities", "committees", "centres"];

function choiceOf(idsOf: (facet: SearchFacet) => readonly string[]): SearchChoice {
  return Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, idsOf(facet)])) as Readonly<
    Record<SearchFacet, readonly string[]>
  >;
}

/** What a search counts, and what of its choice there is not. */
type CountedAnswer = Counted & Pick<Found, "isRough"> & Pick<SearchAnswer, "unknown">;

/** Initiatives that are looked at one by one for words next to each other. */
const MOST_LOOKED_AT = 1000;

/** Each word, and where it stands, in the latest follow-ups and in earlier ones. */
interface Words {
  readonly folded: readonly string[];
  readonly latest: PlacesReader;
  readonly earlier: PlacesReader;
}

interface Found {
  readonly bits: Bits | null;
  readonly isRough: boolean;
}

/** The search of one archive as its list has it. */
export class ArchiveSearch {
  readonly #archive: Archive;
  readonly #index: ArchiveIndex;
  readonly #cards: CardReader;
  readonly #facets = new FacetNumbers();
  /** The first number of the initiatives of earlier follow-ups: whole bytes are of the latest ones alone. */
  readonly #earlier: number;
  readonly #words = new Kept<null, Words>();
  readonly #traits = new Kept<SearchRequest["scope"], Traits>();
  /** The last search, whose hits a list asks for part by part. */
  #last: { readonly key: string; readonly counted: Promise<CountedAnswer> } | null = null;

  constructor(archive: Archive, index: ArchiveIndex) {
    this.#archive = archive;
    this.#index = index;
    this.#cards = new CardReader(archive, index);
    this.#earlier = Math.ceil(index.search.latest / 8) * 8;
  }

  /** Requests what every search of the latest follow-ups needs. */
  prepare(): void {
    // The words first: they say what else is wanted.
    const begun = [this.#allWords(), this.#traitsOf("latest")];
    for (const one of begun) (one as Promise<unknown>).catch(() => undefined);
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { query, choice, scope, from, count } = request;
    const key = JSON.stringify([query, choice, scope]);
    if (this.#last?.key !== key) this.#last = { key, counted: this.#counted(request) };
    const last = this.#last;
    const { numbers, counts, isRough, unknown } = await last.counted.catch((error: unknown) => {
      if (this.#last === last) this.#last = null;
      throw error;
    });
    return {
      total: numbers.length,
      all: scope === "latest" ? this.#index.search.latest : this.#index.search.all,
      isRough,
      from,
      hits: await this.#hits([...numbers.subarray(from, from + count)]),
      facets: this.#named(counts, choice),
      unknown,
      traffic: this.#archive.traffic,
    };
  }

  async #counted({ query, choice, scope }: SearchRequest): Promise<CountedAnswer> {
    const parts = this.#parts(scope);
    const [found, ...traits] = await Promise.all([
      this.#find(query, scope),
      ...parts.map(({ read }) => read),
    ]);
    const known = traits.map((one, place) => ({ from: parts[place]?.from ?? 0, traits: one }));
    const unknown = await this.#unknownOf(choice);
    const asked = choiceOf((facet) => choice[facet].filter((id) => !unknown[facet].includes(id)));
    return { ...countFacets(known, found.bits, asked, this.#facets), isRough: found.isRough, unknown };
  }

  /** The names of a choice that no follow-up has; the earlier ones are asked only about those that no latest one has. */
  async #unknownOf(choice: SearchChoice): Promise<SearchChoice> {
    const lacking = () =>
      choiceOf((facet) =>
        NAMES.includes(facet)
          ? choice[facet].filter((id) => this.#facets.known(facet, id) === undefined)
          : [],
      );
    if (SEARCH_FACETS.some((facet) => lacking()[facet].length > 0)) await this.#traitsOf("all");
    return lacking();
  }

  /** The initiatives of a scope, with their traits on the way. */
  #parts(scope: SearchRequest["scope"]) {
    const latest = { from: 0, read: this.#traitsOf("latest") };
    return scope === "latest" ? [latest] : [latest, { from: this.#earlier, read: this.#traitsOf("all") }];
  }

  /** Of the latest follow-ups, or for `all` of the earlier ones. */
  #traitsOf(scope: SearchRequest["scope"]): Promise<Traits> {
    const { latest, earlier } = this.#index.search.followUps;
    return this.#traits.get(scope, async () => {
      const file = await this.#archive.openWhole(scope === "latest" ? latest : earlier);
      return await readTraits(this.#index, file, this.#facets);
    });
  }

  async #find(query: string, scope: SearchRequest["scope"]): Promise<Found> {
    const alternatives = parseQuery(query);
    if (alternatives.length === 0) return { bits: null, isRough: false };
    const { folded, latest, earlier } = await this.#allWords();
    const words = matchWords(folded, alternatives);
    const places = [
      { reader: latest, offset: 0 },
      ...(scope === "all" ? [{ reader: earlier, offset: this.#earlier }] : []),
    ];
    const bits = await queryBits(words, { count: this.#count, all: () => this.#allOf(scope) }, places);
    const isExact = words.every((terms) => terms.every((term) => term.isExact));
    return isExact ? { bits, isRough: false } : await this.#lookedAt(bits, query, scope);
  }

  /** The numbers of all initiatives of a scope. */
  #allOf(scope: SearchRequest["scope"]): Bits {
    const { latest } = this.#index.search;
    const bits = noBits(this.#count);
    const end = scope === "latest" ? latest : this.#count;
    // Between the latest and the earlier ones some numbers are nobody's.
    for (let number = 0; number < end; number++) {
      if (number < latest || number >= this.#earlier) addBit(bits, number);
    }
    return bits;
  }

  /** One more than the last number of an initiative. */
  get #count(): number {
    const { all, latest } = this.#index.search;
    return this.#earlier + all - latest;
  }

  /** Leaves of what is found what has the words next to each other, where it is not too much to look at. */
  async #lookedAt(bits: Bits, query: string, scope: SearchRequest["scope"]): Promise<Found> {
    const numbers = placesIn(bits);
    if (numbers.length > MOST_LOOKED_AT) return { bits, isRough: true };
    const cards = await this.#cards.at(await this.#placesOfCards(numbers, scope));
    const index = new WordIndex(cards, new WordStore(({ texts }) => texts));
    index.extend(cards.length);
    const meets = queryMatcher(index, parseQuery(query));
    const left = noBits(this.#count);
    for (const [position, number] of numbers.entries()) if (meets(position)) addBit(left, number);
    return { bits: left, isRough: false };
  }

  async #hits(numbers: readonly number[]): Promise<readonly SearchHit[]> {
    const isAnyEarlier = numbers.some((number) => number >= this.#earlier);
    const places = await this.#placesOfCards(numbers, isAnyEarlier ? "all" : "latest");
    const cards = await this.#cards.at(places);
    return cards.map((card, at) => {
      const partition = this.#index.partitions[places[at]?.partition ?? 0];
      return {
        card,
        authority: partition?.authority ?? "",
        authorityName: partition?.authorityName ?? "",
        year: partition?.year ?? null,
      };
    });
  }

  async #placesOfCards(numbers: readonly number[], scope: SearchRequest["scope"]) {
    const latest = await this.#traitsOf("latest");
    const earlier = scope === "all" ? await this.#traitsOf("all") : null;
    return numbers.map((number) => {
      const isEarlier = number >= this.#earlier && earlier !== null;
      return isEarlier ? earlier.cardAt(number - this.#earlier) : latest.cardAt(number);
    });
  }

  #allWords(): Promise<Words> {
    return this.#words.get(null, () => this.#readWords());
  }

  async #readWords(): Promise<Words> {
    const { words, places } = this.#index.search;
    const read = await readColumns(await this.#archive.openWhole(words), ["word", "latest", "earlier"]);
    const readerOf = (scope: keyof typeof places) =>
      new PlacesReader(read[scope] as readonly number[], this.#archive.searchBytesOf(places[scope]));
    return {
      folded: read.word as readonly string[],
      latest: readerOf("latest"),
      earlier: readerOf("earlier"),
    };
  }

  #named(counts: Counted["counts"], choice: SearchChoice): SearchAnswer["facets"] {
    const named = SEARCH_FACETS.map((facet) => {
      const { ids, names } = this.#facets.values[facet];
      const all = ids.map((id, at) => ({ id, name: names[at] ?? id, count: counts[facet][at] ?? 0 }));
      return [facet, all.filter(({ id, count }) => count > 0 || choice[facet].includes(id))] as const;
    });
    return Object.fromEntries(named) as unknown as SearchAnswer["facets"];
  }
}
