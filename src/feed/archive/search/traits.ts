/** What initiatives of the archive are chosen by, as numbers: one for each initiative, or a list. */
import type { ArchiveIndex } from "../../../agreement/archive/archiveIndex.ts";
import { NAMELESS, SEARCH_FACETS, type SearchFacet } from "../../../agreement/archive/searchFacets.ts";
import { eachVarint } from "../../../agreement/archive/varints.ts";
import { nameId } from "../../../agreement/centres/centres.ts";
import { type ParquetFile, readColumns } from "../parquet.ts";
import { cardPlaces } from "./cardPlaces.ts";
import type { CardPlace } from "./cardReader.ts";

/** Some initiatives that are numbered one after the other. */
export interface Traits {
  readonly length: number;
  /** Where the card of an initiative is, by its number among them. */
  readonly cardAt: (at: number) => CardPlace;
  /** The numbers of each facet's values. `lists[code[i]]` are initiative `i`'s. */
  readonly facets: Readonly<
    Record<SearchFacet, { readonly code: Uint32Array; readonly lists: readonly (readonly number[])[] }>
  >;
}

/** Gives the values of facets numbers, the same for all of an archive. */
export class FacetNumbers {
  readonly #numbers: Readonly<Record<SearchFacet, Map<string, number>>>;
  readonly values: Readonly<Record<SearchFacet, { readonly ids: string[]; readonly names: string[] }>>;

  constructor() {
    const each = <T>(make: () => T) =>
      Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, make()])) as Record<SearchFacet, T>;
    this.#numbers = each(() => new Map<string, number>());
    this.values = each(() => ({ ids: [], names: [] }));
  }

  /** The number of a value; its name is the first that it is met under. */
  of(facet: SearchFacet, id: string, name: string): number {
    const known = this.#numbers[facet].get(id);
    if (known !== undefined) return known;
    const { ids, names } = this.values[facet];
    this.#numbers[facet].set(id, ids.length);
    names.push(name);
    return ids.push(id) - 1;
  }

  /** The number of an id that has been met; `undefined` for any other. */
  known(facet: SearchFacet, id: string): number | undefined {
    return this.#numbers[facet].get(id);
  }
}

/** Reads the traits of the initiatives of some follow-ups. */
export async function readTraits(
  { partitions, search }: ArchiveIndex,
  file: ParquetFile,
  numbers: FacetNumbers,
): Promise<Traits> {
  const columns = await readColumns(file, [
    "partition",
    "committee",
    "initiatives",
    "verdicts",
    "responsible",
    "centres",
    "start",
    "lengths",
  ]);
  const initiatives = columns.initiatives as readonly number[];
  const partition = columns.partition as readonly number[];
  const length = initiatives.reduce((sum, count) => sum + count, 0);
  const begins = beginsOf(initiatives);
  const codes = () => new Uint32Array(length);
  const ofFollowUp = { partitions: codes(), committees: codes() };
  const committees = new Lists("committees", numbers);
  for (const [at, count] of initiatives.entries()) {
    const [begin, end] = [begins[at] ?? 0, (begins[at] ?? 0) + count];
    ofFollowUp.partitions.fill(partition[at] ?? 0, begin, end);
    const committee = columns.committee[at] as string | null;
    ofFollowUp.committees.fill(committees.codeOf(committee === null ? [] : [committee]), begin, end);
  }
  return {
    length,
    cardAt: cardPlaces({
      begins,
      initiatives,
      partition,
      start: columns.start as readonly number[],
      lengths: columns.lengths as readonly Uint8Array[],
      ofGroup: search.cardsOfGroup,
    }),
    facets: {
      years: {
        code: ofFollowUp.partitions,
        lists: partitions.map(({ year }) => [
          numbers.of("years", String(year ?? NAMELESS), String(year ?? "")),
        ]),
      },
      authorities: {
        code: ofFollowUp.partitions,
        lists: partitions.map((one) => [numbers.of("authorities", one.authority, one.authorityName)]),
      },
      committees: { code: ofFollowUp.committees, lists: committees.lists },
      ...readVerdicts(search, columns.verdicts as readonly Uint8Array[], length, numbers),
      centres: readCentres(
        columns.responsible as readonly string[],
        columns.centres as readonly Uint8Array[],
        length,
        numbers,
      ),
    },
  };
}

function readVerdicts(
  { standings, economies }: ArchiveIndex["search"],
  verdicts: readonly Uint8Array[],
  length: number,
  numbers: FacetNumbers,
): Pick<Traits["facets"], "standings" | "economies"> {
  const standing = new Uint32Array(length);
  const economy = new Uint32Array(length);
  let at = 0;
  for (const bytes of verdicts) {
    eachVarint(bytes, (both) => {
      standing[at] = both % standings.length;
      economy[at++] = Math.floor(both / standings.length);
    });
  }
  return {
    standings: { code: standing, lists: standings.map((id) => [numbers.of("standings", id, id)]) },
    economies: { code: economy, lists: economies.map((id) => [numbers.of("economies", id, id)]) },
  };
}

function readCentres(
  responsible: readonly string[],
  centres: readonly Uint8Array[],
  length: number,
  numbers: FacetNumbers,
): Traits["facets"]["centres"] {
  const code = new Uint32Array(length);
  const lists = new Lists("centres", numbers);
  let at = 0;
  for (const [followUp, bytes] of centres.entries()) {
    const named = JSON.parse(responsible[followUp] ?? "[]") as readonly (readonly string[])[];
    const codes = named.map((names) => lists.codeOf(names));
    eachVarint(bytes, (place) => {
      code[at++] = codes[place] ?? 0;
    });
  }
  return { code, lists: lists.lists };
}

/** Lists of a facet's values, each under a code of its own. */
class Lists {
  readonly #facet: SearchFacet;
  readonly #numbers: FacetNumbers;
  readonly #codes = new Map<string, number>();
  readonly lists: (readonly number[])[] = [];

  constructor(facet: SearchFacet, numbers: FacetNumbers) {
    this.#facet = facet;
    this.#numbers = numbers;
  }

  codeOf(names: readonly string[]): number {
    const key = names.join("\n");
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const ids = names.map((name) => this.#numbers.of(this.#facet, nameId(name), name));
    this.lists.push(ids.length === 0 ? [this.#numbers.of(this.#facet, NAMELESS, "")] : [...new Set(ids)]);
    this.#codes.set(key, this.lists.length - 1);
    return this.lists.length - 1;
  }
}

/** The numbers of the first initiatives of follow-ups. */
function beginsOf(initiatives: readonly number[]): Uint32Array {
  const begins = new Uint32Array(initiatives.length);
  let begin = 0;
  for (const [at, count] of initiatives.entries()) {
    begins[at] = begin;
    begin += count;
  }
  return begins;
}
