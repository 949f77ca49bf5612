import { ARCHIVE_FOLDER } from "../../agreement/archive/archiveFolder.ts";
import {
  type ArchiveBytes,
  type ArchiveFile,
  type ArchiveIndex,
  type ArchivePartition,
  type ArchiveTableName,
  partitionFolder,
  SEARCH_FOLDER,
} from "../../agreement/archive/archiveIndex.ts";
import { FeedError } from "../errors.ts";
import { fetchText } from "../fetchText.ts";
import { parseArchiveIndex } from "./archiveIndexText.ts";
import { archiveListAddress } from "./archiveListAddress.ts";
import { Kept } from "./kept.ts";
import { openParquet, type ParquetFile, type ReadBytes, type ReadValue, readRows } from "./parquet.ts";
import { RangeReader, type Traffic } from "./rangeReader.ts";

/** Which rows of a table, and what of them. */
export interface TableRequest {
  readonly table: ArchiveTableName;
  /** Names of columns, see `agreement/archive/roundTable.ts` and `figureTable.ts`. */
  readonly columns: readonly string[];
  /** Of one authority alone, as the archive's list has it (`nameId` of its name); of all where it is left out. */
  readonly authority?: string;
  /** Of one budget year alone; `null` for follow-ups without one. */
  readonly year?: number | null;
  /** Values that columns must have: `{ is_latest: true }`. Groups of rows that cannot have them are not read. */
  readonly equal?: Readonly<Record<string, string | number | boolean>>;
}

export interface TableAnswer {
  /** Newest budget year first, then by authority and committee; within a follow-up as in its document. */
  readonly rows: readonly Readonly<Record<string, ReadValue>>[];
  readonly traffic: Traffic;
}

/** How many opened files are remembered: what is where in them, not what they hold. */
const MOST_OPEN = 64;

const MINUTE = 60_000;

/** A site's archive, read as far as it is asked. Runs in a worker. */
export class Archive {
  readonly #list: string;
  readonly #folder: string;
  readonly #reader = new RangeReader();
  readonly #open = new Kept<string, ParquetFile>(MOST_OPEN);
  #index: Promise<ArchiveIndex> | null = null;
  #text = "";
  /** When the list was last asked for. */
  #askedAt = 0;

  /** `catalogue` is the catalogue's absolute address: the archive lies beside it. */
  constructor(catalogue: string) {
    this.#list = archiveListAddress(catalogue);
    this.#folder = new URL(`${ARCHIVE_FOLDER}/`, catalogue).href;
  }

  get traffic(): Traffic {
    return this.#reader.traffic;
  }

  /** Takes in the list's text where somebody has fetched it already. One that is no list is fetched when it is asked for. */
  begin(text: string): void {
    const index = this.#index === null ? parseArchiveIndex(text) : null;
    if (index === null) return;
    this.#askedAt = Date.now();
    this.#text = text;
    this.#index = Promise.resolve(index);
  }

  /**
   * The archive's list. One that is older than a minute is asked for again behind the answer.
   *
   * @throws {FeedError} `not-found` where the site has no archive, and whatever keeps it from being read.
   */
  index(): Promise<ArchiveIndex> {
    if (this.#index === null) {
      const read = this.#readIndex();
      this.#index = read;
      read.catch(() => {
        if (this.#index === read) this.#index = null;
      });
    } else if (Math.abs(Date.now() - this.#askedAt) > MINUTE) {
      // The answers of the list that is there hold until another has come.
      this.#readIndex().then(
        (index) => {
          this.#index = Promise.resolve(index);
        },
        () => undefined,
      );
    }
    return this.#index;
  }

  /** Rows of a table. Where the archive has been replaced meanwhile, they are those of the new one. */
  async table(request: TableRequest): Promise<TableAnswer> {
    const rows = await this.retried(async ({ partitions }) => {
      const asked = partitions.filter(
        ({ authority, year }) =>
          (request.authority === undefined || authority === request.authority) &&
          (request.year === undefined || year === request.year),
      );
      const parts = await Promise.all(
        asked.map(async (partition) =>
          readRows(await this.open(partition, request.table), request.columns, { equal: request.equal }),
        ),
      );
      return parts.flat();
    });
    return { rows, traffic: this.traffic };
  }

  /** Asks by the list; once more by a new one where a file that it names is gone. */
  async retried<T>(ask: (index: ArchiveIndex) => Promise<T>): Promise<T> {
    const index = await this.index();
    try {
      return await ask(index);
    } catch (error) {
      if (!(error instanceof FeedError) || error.failure.reason !== "not-found") throw error;
      this.#index = null;
      this.#open.clear();
      return await ask(await this.index());
    }
  }

  /** How to read parts of a partition's file. */
  bytesOf(partition: ArchivePartition, table: ArchiveTableName): ReadBytes {
    return this.#reader.of(this.#urlOf(partitionFolder(table, partition), partition[table]));
  }

  /** A file of a partition, of which only the end has been read. */
  open(partition: ArchivePartition, table: ArchiveTableName): Promise<ParquetFile> {
    const file = partition[table];
    const url = this.#urlOf(partitionFolder(table, partition), file);
    return this.#open.get(url, () => openParquet(file, this.#reader.of(url)));
  }

  /** How to read parts of a file of the search. */
  searchBytesOf(file: ArchiveBytes): ReadBytes {
    return this.#reader.of(this.#urlOf(SEARCH_FOLDER, file));
  }

  /** A file of the search, which is read at once. */
  openWhole(file: ArchiveFile): Promise<ParquetFile> {
    return openParquet({ ...file, tail: file.bytes }, this.searchBytesOf(file));
  }

  #urlOf(folder: string, { name }: ArchiveBytes): string {
    return this.#folder + [...folder.split("/"), name].map(encodeSegment).join("/");
  }

  /** The very list that is there where its text is the same. */
  async #readIndex(): Promise<ArchiveIndex> {
    this.#askedAt = Date.now();
    const url = this.#list;
    const text = await fetchText(url);
    if (text === this.#text && this.#index !== null) return await this.#index;
    if (/^\s*</.test(text)) {
      // Some servers answer with the site's own page where there is no file.
      if (text.includes(OWN_TITLE)) throw new FeedError({ reason: "not-found", url });
      throw new FeedError({ reason: "not-json", url, kind: { was: "html" } });
    }
    const index = parseArchiveIndex(text);
    if (index === null) throw new FeedError({ reason: "invalid", url, problems: [], total: 1 });
    this.#text = text;
    return index;
  }
}

/** In the site's page, as `index.html` has it. */
const OWN_TITLE = "<title>Aftaleoverblik</title>";

/** `=` stands in the names of folders, as on the disk. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll("%3D", "=");
}
