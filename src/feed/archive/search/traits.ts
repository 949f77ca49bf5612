/** What initiatives of the archive are chosen by, as numbers: one for each initiative, or a list. */
import type { ArchiveIndex } from "../../../agreement/archive/archiveIndex.ts";
import { NAMELESS, SEARCH_FACETS, type SearchFacet } from "../../../agreement/archive/searchFacets.ts";
import { nameId } from "../../../agreement/centres/centres.ts";
import { type ParquetFile, readColumns } from "../parquet.ts";

/** Some initiatives that are numbered one after the other. */
export interface Traits {
  readonly length: number;
  /** Where its card is. */
  readonly partition: Uint32Array;
  readonly row: Uint32Array;
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

/** Reads the traits of the initiatives from `from` to `to`, which is not included. */
export async function readTraits(
  { partitions }: ArchiveIndex,
  file: ParquetFile,
  { from, to }: { readonly from: number; readonly to: number },
  numbers: FacetNumbers,
): Promise<Traits> {
  const columns = await readColumns(
    file,
    ["partition", "row", "committee", "effort_verdict", "economy_verdict", "responsible"],
    { from, to },
  );
  const partition = Uint32Array.from(columns.partition as readonly number[]);
  const ofPartition = (
    facet: SearchFacet,
    of: (one: (typeof partitions)[number]) => readonly [string, string],
  ) => ({
    code: partition,
    lists: partitions.map((one) => [numbers.of(facet, ...of(one))]),
  });
  const coded = (
    facet: SearchFacet,
    values: readonly unknown[],
    split: (value: string) => readonly string[],
  ) => {
    const codes = new Map<unknown, number>();
    const lists: (readonly number[])[] = [];
    const code = Uint32Array.from(values, (value) => {
      const known = codes.get(value);
      if (known !== undefined) return known;
      const names = value === null ? [] : split(String(value));
      const ids = names.map((name) => numbers.of(facet, nameId(name), name));
      lists.push(ids.length === 0 ? [numbers.of(facet, NAMELESS, "")] : [...new Set(ids)]);
      codes.set(value, lists.length - 1);
      return lists.length - 1;
    });
    return { code, lists };
  };
  const single = (value: string) => [value];
  return {
    length: to - from,
    partition,
    row: Uint32Array.from(columns.row as readonly number[]),
    facets: {
      years: ofPartition("years", ({ year }) => [String(year ?? NAMELESS), String(year ?? "")]),
      authorities: ofPartition("authorities", ({ authority, authorityName }) => [authority, authorityName]),
      committees: coded("committees", columns.committee, single),
      centres: coded("centres", columns.responsible, (value) => value.split("\n")),
      standings: coded("standings", columns.effort_verdict, single),
      economies: coded("economies", columns.economy_verdict, single),
    },
  };
}
