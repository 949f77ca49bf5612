import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildCatalogue, catalogueEntry } from "../../agreement/format/catalogue.ts";
import type { CatalogueEntry, FollowUpFacts } from "../../agreement/format/schema.ts";
import { type Disk, textOf } from "./disk.ts";
import type { NewFile, Publication } from "./publication.ts";
import { localName, type PublishedCatalogue, type PublishedFollowUp } from "./published.ts";
import type { Site } from "./site.ts";

/** A follow-up to publish. */
export interface Candidate {
  /** The file it comes from, as the caller wrote it. */
  readonly shown: string;
  readonly facts: FollowUpFacts;
  /** The feed as it was given: keys of a later version are kept. */
  readonly feed: Readonly<Record<string, unknown>>;
  /** The text that it was imported from; `null` when it is not known. */
  readonly source: Uint8Array | null;
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
  { facts, feed, source }: Candidate,
  published: PublishedFollowUp | null,
): FilePlan {
  const name =
    published?.name ?? `${encodeURIComponent(facts.id)}.json`.replace(/^index\.json$/, "index_.json");
  const place = sourcePlace(disk, site, facts, source, published);
  const text = feedText(feed, facts, place?.name ?? null);
  const lasting = catalogueEntry(facts, hrefOf(name));
  const newSource: NewFile[] =
    place?.isNew === true && source !== null ? [{ name: place.name, content: source }] : [];
  const old = textOf(disk, join(site.folder, name));
  if (old === null)
    return { before: [...newSource, { name, content: text }], after: [], visible: lasting, lasting };
  if (old === text) return { before: newSource, after: [], visible: lasting, lasting };
  const version = name.replace(/(?:\.json)?$/, `.${hashOf(text)}.json`);
  const gone = published?.source?.name;
  const isOurs = gone !== undefined && gone !== place?.name && isSourceOf(gone, facts.id);
  return {
    before: [...newSource, { name: version, content: text }],
    after: [{ name, content: text }, { remove: version }, ...(isOurs ? [{ remove: gone }] : [])],
    visible: catalogueEntry(facts, hrefOf(version)),
    lasting,
  };
}

/**
 * Where the source text lies: where it is already, or under a name that is free. Another text never takes the name of a
 * published one, whose feed counts its lines.
 */
function sourcePlace(
  disk: Disk,
  { folder }: Site,
  { id }: FollowUpFacts,
  source: Uint8Array | null,
  published: PublishedFollowUp | null,
): { readonly name: string; readonly isNew: boolean } | null {
  if (source === null) return null;
  const isSame = (bytes: Uint8Array | null) => bytes !== null && Buffer.from(bytes).equals(source);
  if (published?.source && isSame(published.source.bytes))
    return { name: published.source.name, isNew: false };
  const stem = `sources/${encodeURIComponent(id)}`;
  for (const name of [`${stem}.txt`, `${stem}-${hashOf(source)}.txt`]) {
    const there = disk.read(join(folder, name));
    if (there === null) return { name, isNew: true };
    if (isSame(there)) return { name, isNew: false };
  }
  throw new Error(`two source texts of ${id} have the same hash`);
}

function isSourceOf(name: string, id: string): boolean {
  const stem = `sources/${encodeURIComponent(id)}`;
  return name.startsWith(stem) && /^(?:-[\da-f]{8})?\.txt$/.test(name.slice(stem.length));
}

/** The feed as it is published: it names the source where it lies beside it, or not at all. */
function feedText(feed: Candidate["feed"], facts: FollowUpFacts, source: string | null): string {
  const named = facts.document?.source ?? null;
  const isElsewhere = named !== null && localName(named) === null && URL.canParse(named);
  const place =
    source === null ? (isElsewhere ? named : null) : source.split("/").map(encodeURIComponent).join("/");
  const document = facts.document === null ? null : { ...(feed["document"] as object), source: place };
  return `${JSON.stringify({ ...feed, document }, null, 2)}\n`;
}

/** The catalogue with `entries` in the place of those with their ids, and without those of `withdrawn`; newest before. */
export function catalogueText(
  { frame, entries, followUps }: PublishedCatalogue,
  changed: readonly CatalogueEntry[],
  withdrawn: ReadonlySet<string> = new Set(),
): string {
  const ids = new Set([...changed.map(({ id }) => id), ...withdrawn]);
  const known = new Map(followUps.map(({ id }) => [id, entries.find((raw) => raw["id"] === id)]));
  const invalid = entries.filter((raw) => ![...known.values()].includes(raw) && !ids.has(String(raw["id"])));
  const kept = followUps.filter(({ id }) => !ids.has(id));
  const sorted = buildCatalogue([...kept, ...changed]).followUps;
  const raw = sorted.map((entry) => (ids.has(entry.id) ? entry : (known.get(entry.id) ?? entry)));
  return `${JSON.stringify({ ...frame, followUps: [...raw, ...invalid] }, null, 2)}\n`;
}

function hrefOf(name: string): string {
  return name.split("/").map(encodeURIComponent).join("/");
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
