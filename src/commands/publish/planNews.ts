import { hash } from "node:crypto";
import { join } from "node:path";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import type { FactChange } from "../../agreement/revision/factChange.ts";
import { atomFeed, readAtomFeed } from "../../export/news/atomFeed.ts";
import { type News, newsEntry } from "../../export/news/newsEntry.ts";
import { href } from "../../links/href.ts";
import { type Disk, textOf } from "./disk.ts";
import type { Publication } from "./publication.ts";
import type { Site } from "./site.ts";

/** When it is done, and the site's own address where it is known (for the news). */
export interface Circumstances {
  readonly now: string;
  readonly address: string | null;
}

/** A follow-up, and what is new of it. */
export interface NewsSubject {
  readonly facts: FollowUpFacts;
  /** `rewritten`: other bytes, the same facts. That is no news, as `unchanged` is none. */
  readonly kind: News["kind"] | "rewritten" | "unchanged";
  readonly changes: readonly FactChange[];
}

const NEWS = "news.atom";

/** The Atom feed with what is new, if anything is or if the site has none. */
export function planNews(
  disk: Disk,
  { folder, page }: Site,
  subjects: readonly NewsSubject[],
  { now, address }: Circumstances,
): Publication["after"] {
  const { id, entries } = readAtomFeed(textOf(disk, join(folder, NEWS)) ?? "");
  const base = address ?? page;
  const fresh = subjects.flatMap(({ kind, facts, changes }) => {
    if (kind === "rewritten" || kind === "unchanged") return [];
    const link = kind === "withdrawn" ? base : `${base}${href.overview(facts.id)}`;
    return [newsEntry({ kind, followUp: facts, changes, at: now, id: urn(facts.id, kind, now), link })];
  });
  const author = subjects[0]?.facts.authority;
  if (author === undefined || (fresh.length === 0 && id !== null)) return [];
  const content = atomFeed({
    id: id ?? urn(author, "news", now),
    author,
    site: base,
    self: NEWS,
    updated: now,
    entries: [...fresh, ...entries],
  });
  return [{ name: NEWS, content }];
}

/** A UUID (version 8, RFC 9562) that is made of what it names: the same for the same, whenever it is asked. */
function urn(...parts: readonly string[]): string {
  const hex = hash("sha256", JSON.stringify(parts), "hex");
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4];
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...groups, hex.slice(20, 32)].join("-")}`;
}
