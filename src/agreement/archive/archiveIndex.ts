/**
 * The archive's own list: which files there are, so that a reader fetches no more than it needs. The names of files hold their
 * digests: what a name leads to never changes.
 */
import * as v from "valibot";
import { nameId } from "../centres/centres.ts";
import { FormatVersionSchema } from "../format/schema.ts";
import { count, object, orNull, text, year } from "../format/schemaParts.ts";

/** The tables that are parted by authority and year. `cards` is one row an initiative of a follow-up, as the search shows it. */
export const ARCHIVE_TABLES = ["rounds", "figures", "cards"] as const;
export type ArchiveTableName = (typeof ARCHIVE_TABLES)[number];

/** A file: its name, its bytes, and how many of them at its end say what is where. */
const FileSchema = object({ name: text, bytes: count, tail: count, rows: count });

/** A file without rows. */
const BytesSchema = object({ name: text, bytes: count });

/** The follow-ups of one authority for one budget year. */
const PartitionSchema = object({
  /** The authority as paths and filters know it. */
  authority: text,
  authorityName: text,
  year: v.optional(orNull(year), null),
  followUps: count,
  initiatives: count,
  /** Which follow-ups are in it, and which of them are their committees' latest. */
  members: text,
  rounds: FileSchema,
  figures: FileSchema,
  cards: FileSchema,
});

/** The search's own files: each word, in which initiatives it stands, and what these are. */
const SearchSchema = object({
  /** How many initiatives are of their committees' latest follow-ups; they are numbered first. */
  latest: count,
  all: count,
  /** What verdicts are by number, see `followUpTraits.ts`. */
  standings: v.array(text),
  economies: v.array(text),
  cardsOfGroup: count,
  /** What initiatives are chosen by, of the latest follow-ups and of earlier ones. */
  followUps: object({ latest: FileSchema, earlier: FileSchema }),
  /** Each word, and how many bytes of the files of places are its own: they lie there in the order of the words. */
  words: FileSchema,
  /** Where each word stands, in the latest follow-ups and in earlier ones, see `places.ts`. */
  places: object({ latest: BytesSchema, earlier: BytesSchema }),
});

export const ArchiveIndexSchema = object({
  formatVersion: FormatVersionSchema,
  partitions: v.array(PartitionSchema),
  search: SearchSchema,
});

export type ArchiveFile = v.InferOutput<typeof FileSchema>;
export type ArchiveBytes = v.InferOutput<typeof BytesSchema>;
export type ArchivePartition = v.InferOutput<typeof PartitionSchema>;
export type ArchiveIndex = v.InferOutput<typeof ArchiveIndexSchema>;

/** What engines that read partitions call one without a value. */
const NO_VALUE = "__HIVE_DEFAULT_PARTITION__";

/** The folder of a table's partition below the archive's, as it is on a disk. */
export function partitionFolder(
  table: ArchiveTableName,
  { authority, year: of }: Pick<ArchivePartition, "authority" | "year">,
): string {
  return `${table}/authority=${encodeURIComponent(authority)}/year=${of ?? NO_VALUE}`;
}

/** The folder of the search's files below the archive's. */
export const SEARCH_FOLDER = "search";

/** The partition that a follow-up is in, as {@link ArchivePartition} has it. */
export function partitionOf(entry: { readonly authority: string; readonly budgetYear: number | null }): {
  readonly authority: string;
  readonly year: number | null;
} {
  return { authority: nameId(entry.authority), year: entry.budgetYear };
}
