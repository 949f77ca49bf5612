/** What a publication does to the archive: which files are new, the list that names them, and which are gone. */
import { hash } from "node:crypto";
import { join } from "node:path";
import { ARCHIVE_FOLDER, ARCHIVE_INDEX } from "../../../agreement/archive/archiveFolder.ts";
import {
  ARCHIVE_TABLES,
  type ArchiveIndex,
  type ArchivePartition,
  partitionFolder,
  partitionOf,
  SEARCH_FOLDER,
} from "../../../agreement/archive/archiveIndex.ts";
import { SearchIndex } from "../../../agreement/archive/searchIndex.ts";
import { nameId } from "../../../agreement/centres/centres.ts";
import { compareTexts } from "../../../agreement/compareTexts.ts";
import { buildFollowUp } from "../../../agreement/followUp.ts";
import type { CatalogueEntry } from "../../../agreement/format/catalogueSchema.ts";
import { FORMAT_VERSION, type FollowUpFacts } from "../../../agreement/format/schema.ts";
import { byTime } from "../../../agreement/history/sameAgreement.ts";
import { agreementsOf } from "../../../agreement/union/agreementsOf.ts";
import { archiveIndexText, parseArchiveIndex } from "../../../feed/archive/archiveIndexText.ts";
import { type Disk, textOf } from "../disk.ts";
import type { NewFile, Publication } from "../publication.ts";
import { cardsIn } from "./cardsIn.ts";
import { partitionFiles } from "./partitionFiles.ts";
import { searchFiles } from "./searchFiles.ts";

interface ArchivePlan {
  /** Under names that nothing leads to yet. */
  readonly before: readonly NewFile[];
  readonly after: Publication["after"];
}

interface ArchiveSources {
  /** What the catalogue lists, of follow-ups whose feeds lie beside it. */
  readonly entries: readonly CatalogueEntry[];
  /** `null` for a feed that cannot be read: the archive is then without it. */
  readonly factsOf: (entry: CatalogueEntry) => FollowUpFacts | null;
  /** Ids of the follow-ups that say something else than when the archive was written. */
  readonly changed: ReadonlySet<string>;
}

/** What of a disk is read. */
type ArchiveDisk = Pick<Disk, "read" | "list" | "writtenAt">;

/** The plan for the archive in the catalogue's `folder`. What has not changed is not read or written again. */
export async function planArchive(
  disk: ArchiveDisk,
  folder: string,
  sources: ArchiveSources,
): Promise<ArchivePlan> {
  const old = readIndex(disk, folder);
  const groups = partitionsOf(sources.entries);
  if (groups.length === 0) return withoutArchive(disk, folder);
  const kept = new Map((old?.partitions ?? []).map((partition) => [keyOf(partition), partition]));
  const made = groups.map((group) => {
    const known = kept.get(keyOf(group));
    const isKept =
      known?.members === group.members &&
      group.entries.every(({ id }) => !sources.changed.has(id)) &&
      filesOf(known).every((name) => disk.writtenAt(join(folder, name)) !== null);
    return isKept ? { listed: known, files: [] } : makePartition(group, sources);
  });
  const isSame =
    old !== null &&
    made.every(({ files }) => files.length === 0) &&
    made.length === old.partitions.length &&
    searchNames(old).every((name) => disk.writtenAt(join(folder, name)) !== null);
  if (isSame) return { before: [], after: [] };
  const index = new SearchIndex();
  for (const [number, { listed, files }] of made.entries()) {
    const name = `${ARCHIVE_FOLDER}/${partitionFolder("cards", listed)}/${listed.cards.name}`;
    const file = files.find((one) => one.name === name);
    const bytes = file === undefined ? disk.read(join(folder, name)) : Buffer.from(file.content);
    const { cards, groups } = await cardsIn(listed.cards, bytes ?? new Uint8Array());
    index.add(number, cards, groups);
  }
  const search = searchFiles(index);
  const list: ArchiveIndex = {
    formatVersion: FORMAT_VERSION,
    partitions: made.map(({ listed }) => listed),
    search: search.listed,
  };
  const files = [...made.flatMap((one) => one.files), ...search.files];
  return changesOf(disk, folder, list, files);
}

function changesOf(
  disk: ArchiveDisk,
  folder: string,
  list: ArchiveIndex,
  files: readonly NewFile[],
): ArchivePlan {
  const names = new Set([...list.partitions.flatMap(filesOf), ...searchNames(list)]);
  const content = archiveIndexText(list);
  const isListed = textOf(disk, join(folder, ARCHIVE_INDEX)) === content;
  const gone = archivedIn(disk, folder, ARCHIVE_FOLDER).filter((name) => !names.has(name));
  return {
    before: files.filter(({ name }) => disk.writtenAt(join(folder, name)) === null),
    after: [...(isListed ? [] : [{ name: ARCHIVE_INDEX, content }]), ...gone.map((remove) => ({ remove }))],
  };
}

function withoutArchive(disk: ArchiveDisk, folder: string): ArchivePlan {
  const isThere = disk.writtenAt(join(folder, ARCHIVE_INDEX)) !== null;
  return { before: [], after: isThere ? [{ remove: ARCHIVE_FOLDER }] : [] };
}

interface Group extends Pick<ArchivePartition, "authority" | "authorityName" | "year" | "members"> {
  /** By committee, and in the order of time. */
  readonly entries: readonly CatalogueEntry[];
  readonly latest: ReadonlySet<string>;
}

/** The follow-ups by partition: the newest budget first, then by authority. */
function partitionsOf(entries: readonly CatalogueEntry[]): readonly Group[] {
  const latest = new Set(
    agreementsOf(entries).flatMap(({ committees }) => committees.map((one) => one.latest.id)),
  );
  const byPlace = Map.groupBy(entries, (entry) => keyOf(partitionOf(entry)));
  const groups = Array.from(byPlace.values(), (members): Group => {
    const sorted = members.toSorted(
      (a, b) => compareTexts(nameId(a.committee ?? ""), nameId(b.committee ?? "")) || byTime(a, b),
    );
    const [first] = sorted as [CatalogueEntry];
    const flags = sorted.map(({ id }) => [id, latest.has(id)]);
    return {
      ...partitionOf(first),
      authorityName: first.authority,
      members: hash("sha256", JSON.stringify(flags), "hex").slice(0, 16),
      entries: sorted,
      latest,
    };
  });
  return groups.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || compareTexts(a.authority, b.authority));
}

function makePartition({ entries, latest, ...partition }: Group, { factsOf }: ArchiveSources) {
  const followUps = entries.flatMap((entry) => {
    const facts = factsOf(entry);
    return facts === null ? [] : { followUp: buildFollowUp(facts), isLatest: latest.has(entry.id) };
  });
  return partitionFiles(partition, followUps);
}

function keyOf({ authority, year }: Pick<ArchivePartition, "authority" | "year">): string {
  return `${authority}\n${year}`;
}

function filesOf(partition: ArchivePartition): readonly string[] {
  return ARCHIVE_TABLES.map(
    (table) => `${ARCHIVE_FOLDER}/${partitionFolder(table, partition)}/${partition[table].name}`,
  );
}

function searchNames({ search: { followUps, words, places } }: ArchiveIndex): readonly string[] {
  return [followUps.latest, followUps.earlier, words, places.latest, places.earlier].map(
    ({ name }) => `${ARCHIVE_FOLDER}/${SEARCH_FOLDER}/${name}`,
  );
}

function readIndex(disk: ArchiveDisk, folder: string): ArchiveIndex | null {
  const text = textOf(disk, join(folder, ARCHIVE_INDEX));
  return text === null ? null : parseArchiveIndex(text);
}

/** The archive's files below a folder, whoever wrote them: an engine that is given the folder reads them all. */
function archivedIn(disk: ArchiveDisk, folder: string, below: string): readonly string[] {
  return disk.list(join(folder, below)).flatMap((name) => {
    const path = `${below}/${name}`;
    if (/\.(?:parquet|bin)$/.test(name)) return path;
    return name.includes(".") ? [] : archivedIn(disk, folder, path);
  });
}
