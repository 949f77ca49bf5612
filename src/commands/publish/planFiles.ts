import { hash } from "node:crypto";
import { extname, join } from "node:path";
import type { CatalogueEntry, FollowUpTotals } from "../../agreement/format/catalogueSchema.ts";
import type { DocumentFile, FollowUpFacts } from "../../agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry } from "../../agreement/portfolio/catalogue.ts";
import { type Disk, textOf } from "./disk.ts";
import type { NewFile, Publication } from "./publication.ts";
import {
  localName,
  type PublishedCatalogue,
  type PublishedFile,
  type PublishedFollowUp,
} from "./published.ts";
import type { Site } from "./site.ts";

/** A document's own file: its bytes, what it was called, and its media type. */
interface Original {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
}

/** A follow-up to publish. */
export interface Candidate {
  /** The file it comes from, as the caller wrote it. */
  readonly shown: string;
  readonly facts: FollowUpFacts;
  /** The feed as it was given: keys of a later version are kept. */
  readonly feed: Readonly<Record<string, unknown>>;
  /** The text that it was imported from; `null` when it is not known. */
  readonly source: Uint8Array | null;
  /** The file itself, to be kept beside the feed; `null` when it is not. */
  readonly original: Original | null;
  /** The document's own bytes, whether they are kept or not; `null` for a saved feed. */
  readonly document: Uint8Array | null;
  /** Why it should not be published as it is; none when all is well. */
  readonly complaints: readonly string[];
}

/** What one follow-up needs: its entry, and which files come before and after the catalogue. */
export interface FilePlan extends Pick<Publication, "before" | "after"> {
  /** The entry that makes the new files visible, and the one that stays. */
  readonly visible: CatalogueEntry;
  readonly lasting: CatalogueEntry;
}

/**
 * The files of a follow-up. Its address stays. A feed that is replaced is visible under another name until its own name has
 * the new content, so that feed, source and catalogue agree at every moment.
 */
export function planFiles(
  disk: Disk,
  site: Site,
  { facts, feed, source, original }: Candidate,
  published: PublishedFollowUp | null,
): FilePlan {
  const name =
    published?.name ?? `${encodeURIComponent(facts.id)}.json`.replace(/^index\.json$/, "index_.json");
  const place = placeBeside(disk, site, stemOf("sources", facts.id), "txt", source, published?.source);
  const ending = extname(original?.name ?? "")
    .toLowerCase()
    .replace(/[^a-z\d]/g, "");
  const originalPlace = placeBeside(
    disk,
    site,
    stemOf("originals", facts.id),
    ending,
    original?.bytes ?? null,
    published?.original,
  );
  const file = original && originalPlace && { ...fileOf(original), href: encoded(originalPlace.name) };
  const text = feedText(feed, facts, place?.name ?? null, file);
  const lasting = catalogueEntry(facts, encoded(name));
  const newSource = [...newFile(place, source), ...newFile(originalPlace, original?.bytes ?? null)];
  const old = textOf(disk, join(site.folder, name));
  if (old === null)
    return { before: [...newSource, { name, content: text }], after: [], visible: lasting, lasting };
  if (old === text) return { before: newSource, after: [], visible: lasting, lasting };
  const version = name.replace(/(?:\.json)?$/, `.${hashOf(text)}.json`);
  const gone = [
    ...goneFrom(stemOf("sources", facts.id), published?.source?.name, place?.name),
    ...goneFrom(stemOf("originals", facts.id), published?.original?.name, originalPlace?.name),
  ];
  return {
    before: [...newSource, { name: version, content: text }],
    after: [{ name, content: text }, { remove: version }, ...gone.map((remove) => ({ remove }))],
    visible: { ...lasting, href: encoded(version) },
    lasting,
  };
}

interface Place {
  readonly name: string;
  readonly isNew: boolean;
}

function stemOf(folder: "sources" | "originals", id: string): string {
  return `${folder}/${encodeURIComponent(id)}`;
}

/**
 * Where a file lies beside its feed: where it is already, or under a name that is free. Another text never takes the name of a
 * published one, whose feed counts its lines.
 */
function placeBeside(
  disk: Disk,
  { folder }: Site,
  stem: string,
  ending: string,
  content: Uint8Array | null,
  published: PublishedFile | null | undefined,
): Place | null {
  if (content === null) return null;
  const isSame = (bytes: Uint8Array | null) => bytes !== null && Buffer.from(bytes).equals(content);
  if (published && isSame(published.bytes)) return { name: published.name, isNew: false };
  for (const name of [`${stem}.${ending}`, `${stem}-${hashOf(content)}.${ending}`]) {
    const there = disk.read(join(folder, name));
    if (there === null) return { name, isNew: true };
    if (isSame(there)) return { name, isNew: false };
  }
  throw new Error(`two files of ${stem} have the same hash`);
}

function newFile(place: Place | null, content: Uint8Array | null): readonly NewFile[] {
  return place?.isNew === true && content !== null ? [{ name: place.name, content }] : [];
}

/** The published file of a name that we give, where another has its place. */
function goneFrom(stem: string, published: string | undefined, now: string | undefined): readonly string[] {
  if (published === undefined || published === now || !published.startsWith(stem)) return [];
  return /^(?:-[\da-f]{8})?\.[a-z\d]*$/.test(published.slice(stem.length)) ? [published] : [];
}

function fileOf({ bytes, name, type }: Original): Omit<DocumentFile, "href"> {
  return { name, type, sha256: hash("sha256", bytes, "hex") };
}

/** The feed as it is published: it names source and original where they lie beside it, or not at all. */
function feedText(
  feed: Candidate["feed"],
  facts: FollowUpFacts,
  source: string | null,
  file: DocumentFile | null,
): string {
  const named = facts.document?.source ?? null;
  const isElsewhere = named !== null && localName(named) === null && URL.canParse(named);
  const place = source === null ? (isElsewhere ? named : null) : encoded(source);
  const { file: _, ...given } = (feed["document"] ?? {}) as { readonly file?: unknown };
  const document =
    facts.document === null ? null : { ...given, source: place, ...(file !== null && { file }) };
  return `${JSON.stringify({ ...feed, document }, null, 2)}\n`;
}

/**
 * The catalogue with `changed` in the place of those with their ids, and without those of `withdrawn`; newest before. Totals
 * that an entry lacks are computed from its feed.
 */
export function catalogueText(
  { frame, entries, followUps }: PublishedCatalogue,
  changed: readonly CatalogueEntry[],
  totalsOf: (entry: CatalogueEntry) => FollowUpTotals | undefined,
  withdrawn: ReadonlySet<string> = new Set(),
): string {
  const ids = new Set([...changed.map(({ id }) => id), ...withdrawn]);
  const byId = new Map(entries.map((raw) => [raw["id"], raw]));
  const known = new Map(followUps.map(({ id }) => [id, byId.get(id)]));
  const valid = new Set(known.values());
  const invalid = entries.filter((raw) => !valid.has(raw) && !ids.has(String(raw["id"])));
  const kept = followUps.filter(({ id }) => !ids.has(id));
  const sorted = buildCatalogue([...kept, ...changed]).followUps;
  const raw = sorted.map((entry) => {
    if (ids.has(entry.id)) return entry;
    const totals = sorted.length === 1 ? undefined : (entry.totals ?? totalsOf(entry));
    return { ...(known.get(entry.id) ?? entry), totals };
  });
  return `${JSON.stringify({ ...frame, followUps: [...raw, ...invalid] }, null, 2)}\n`;
}

function encoded(name: string): string {
  return name.split("/").map(encodeURIComponent).join("/");
}

function hashOf(content: string | Uint8Array): string {
  return hash("sha256", content, "hex").slice(0, 8);
}
