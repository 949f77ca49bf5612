import type { ArchiveFile } from "../../../agreement/archive/archiveIndex.ts";
import { addPlaces } from "../../../agreement/archive/places.ts";
import type { Bits } from "../../../agreement/filter/bits.ts";
import { type ParquetFile, readColumns, rowGroups, withBytes } from "../parquet.ts";
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
    const wanted = this.#groupsOf(words);
    this.#fetch([...wanted.keys()]);
    for (const [group, rows] of wanted) {
      const places = await (this.#kept.get(group) ?? this.#read([group]));
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

  /** Requests what is not there yet; groups that lie behind each other come in one answer. */
  #fetch(groups: readonly Group[]): void {
    let run: Group[] = [];
    for (const group of groups) {
      if (this.#kept.has(group)) continue;
      const before = run.at(-1);
      if (before !== undefined && (before.file !== group.file || before.end !== group.start)) {
        void this.#read(run);
        run = [];
      }
      run.push(group);
    }
    if (run.length > 0) void this.#read(run);
  }

  /** The places of the last group of a run. */
  #read(run: readonly Group[]): Promise<readonly Uint8Array[]> {
    const [first] = run as readonly [Group];
    const last = run.at(-1) ?? first;
    const fetched = withBytes(first.file, first.start, last.end);
    let read: Promise<readonly Uint8Array[]> = Promise.resolve([]);
    for (const group of run) {
      read = fetched.then(async (file) => {
        const { places } = await readColumns(file, ["places"], group);
        return places as readonly Uint8Array[];
      });
      this.#keep(group, read);
    }
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
