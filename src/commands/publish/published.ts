/** What a site has published: its catalogue as it is written, and each follow-up's files. */
import { join } from "node:path";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { FORMAT_VERSION } from "../../agreement/format/schema.ts";
import { decodeUtf8 } from "../../feed/decodeUtf8.ts";
import { parseCatalogueText, parseFollowUpText, parseJson } from "../../feed/parseText.ts";
import { onPath, PathError } from "../terminal/mistakes.ts";
import { type Disk, textOf } from "./disk.ts";
import type { Site } from "./site.ts";

/** An entry as the catalogue has it: keys of a later version are kept. */
type RawEntry = Readonly<Record<string, unknown>>;

export interface PublishedCatalogue {
  /** The catalogue's text; `null` when the site has none yet. */
  readonly text: string | null;
  /** Everything in it, the follow-ups apart. */
  readonly frame: Readonly<Record<string, unknown>>;
  readonly entries: readonly RawEntry[];
  /** The entries that are valid. */
  readonly followUps: readonly CatalogueEntry[];
}

/** @throws {PathError} when the file is there and no catalogue: nobody can tell what it would lose. */
export function readCatalogue(disk: Disk, { folder, catalogue }: Site): PublishedCatalogue {
  const path = join(folder, catalogue);
  const bytes = onPath(path, "læses", () => disk.read(path));
  if (bytes === null)
    return { text: null, frame: { formatVersion: FORMAT_VERSION }, entries: [], followUps: [] };
  try {
    const text = decodeUtf8(catalogue, bytes);
    const { followUps } = parseCatalogueText(catalogue, text);
    const { followUps: entries, ...frame } = parseJson(catalogue, text) as {
      readonly followUps: readonly RawEntry[];
    };
    return { text, frame, entries, followUps };
  } catch (error) {
    throw new PathError(
      `${path} er ikke et katalog, der kan læses. Ret eller slet det; import --catalogue skriver et nyt.`,
      { cause: error },
    );
  }
}

/** A follow-up's files, by their names in the catalogue's folder. */
export interface PublishedFollowUp {
  readonly name: string;
  /** The file's text; `null` when there is none. */
  readonly text: string | null;
  /** `null` when the file is no feed. */
  readonly facts: FollowUpFacts | null;
  readonly source: PublishedFile | null;
  /** The file that it was read from, where that lies beside it. */
  readonly original: PublishedFile | null;
}

export interface PublishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that the catalogue's entry leads to; `null` for a feed that lies elsewhere on the network. */
export function readPublished(
  disk: Disk,
  { folder }: Site,
  { href }: CatalogueEntry,
): PublishedFollowUp | null {
  const name = localName(href);
  if (name === null) return null;
  const text = textOf(disk, join(folder, name));
  if (text === null) return { name, text, facts: null, source: null, original: null };
  const facts = factsIn(name, text);
  const fileAt = (address: string | null | undefined): PublishedFile | null => {
    const place = localName(address ?? "");
    const bytes = place === null ? null : disk.read(join(folder, place));
    return place === null || bytes === null ? null : { name: place, bytes };
  };
  const document = facts?.document;
  return { name, text, facts, source: fileAt(document?.source), original: fileAt(document?.file?.href) };
}

function factsIn(name: string, text: string): FollowUpFacts | null {
  try {
    return parseFollowUpText(name, text);
  } catch {
    return null;
  }
}

/** A file below the catalogue's folder; `null` for any other address. */
export function localName(address: string): string | null {
  if (address === "" || !URL.canParse(address, "file:///base/")) return null;
  const url = new URL(address, "file:///base/");
  if (url.protocol !== "file:" || url.host !== "" || !url.pathname.startsWith("/base/")) return null;
  try {
    const name = decodeURIComponent(url.pathname.slice("/base/".length));
    return name.split(/[/\\]/).includes("..") || name.includes("\0") || name === "" ? null : name;
  } catch {
    return null;
  }
}
