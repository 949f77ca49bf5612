import type { ArchiveFile } from "../../../agreement/archive/archiveIndex.ts";
import { addPlaces } from "../../../agreement/archive/places.ts";
import type { Bits } from "../../../agreement/filter/bits.ts";
import { type ParquetFile, readColumns, rowGroups } from "../parquet.ts";
import type { AnyWord } from "./matchWords.ts";

/** Bytes of words' places that are kept. */
const MOST_KEPT = 24 * 1024 * 1024;

interface Group {
  readonly file: ParquetFile;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Where words stand, read group by group of words. */
export class PlacesReader {
  readonly #groups: readonly (readonly Group[])[];
  /** First words of the files. */
  readonly #begins: readonly number[];
  /** In the order in which they were last read. */
  readonly #kept = new Map<Group, Promise<readonly Uint8Array[]>>();
  #bytes = 0;

  constructor(listed: readonly ArchiveFile[], files: readonly ParquetFile[]) {
    this.#groups = files.map((file) => rowGroups(file).map((group) => ({ file, ...group })));
    let begin = 0;
    this.#begins = listed.map(({ rows }) => {
      begin += rows;
      return begin - rows;
    });
  }

  /** Adds the initiatives that any of the words stands in to a set, their numbers moved by `offset`. Words ascend. */
  async add(words: AnyWord, into: Bits, offset: number): Promise<void> {
    const wanted = [...this.#groupsOf(words)];
    // All of them are asked for at once.
    const read = wanted.map(([group]) => this.#kept.get(group) ?? this.#read(group));
    for (const [at, [, rows]] of wanted.entries()) {
      const places = (await read[at]) ?? [];
      for (const row of rows) addPlaces(places[row] ?? new Uint8Array(), into, offset);
    }
  }

  /** Groups with the rows in them that are wanted. */
  #groupsOf(words: AnyWord): ReadonlyMap<Group, readonly number[]> {
    const wanted = new Map<Group, number[]>();
    let file = 0;
    let at = 0;
    for (const word of words) {
      while (word >= (this.#begins[file + 1] ?? Number.POSITIVE_INFINITY)) {
        file += 1;
        at = 0;
      }
      const row = word - (this.#begins[file] ?? 0);
      const groups = this.#groups[file] ?? [];
      while (row >= (groups[at]?.to ?? Number.POSITIVE_INFINITY)) at += 1;
      const group = groups[at];
      if (group === undefined) continue;
      const rows = wanted.get(group) ?? [];
      rows.push(row - group.from);
      wanted.set(group, rows);
    }
    return wanted;
  }

  #read(group: Group): Promise<readonly Uint8Array[]> {
    const read = readColumns(group.file, ["places"], group).then(
      ({ places }) => places as readonly Uint8Array[],
    );
    this.#keep(group, read);
    return read;
  }

  #keep(group: Group, read: Promise<readonly Uint8Array[]>): void {
    this.#kept.set(group, read);
    read.then(
      () => {
        this.#bytes += group.end - group.start;
        for (const other of this.#kept.keys()) {
          if (this.#bytes <= MOST_KEPT || other === group) break;
          this.#kept.delete(other);
          this.#bytes -= other.end - other.start;
        }
      },
      () => this.#kept.delete(group),
    );
  }
}
