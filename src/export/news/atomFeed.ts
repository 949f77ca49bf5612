/**
 * The Atom feed (RFC 4287) of what was published, corrected and withdrawn. It is its own store: a later publication
 * keeps the entries that stand in it as they are.
 */
import { newsText } from "../../text/news.ts";
import { escapeXml } from "../xml.ts";

interface AtomParts {
  /** A URN that stays the same as long as the feed lives. */
  readonly id: string;
  readonly author: string;
  /** The site's address, relative to the feed's or absolute; and the feed's own. */
  readonly site: string;
  readonly self: string;
  /** When the newest entry was made, an ISO moment. */
  readonly updated: string;
  /** Each as {@link newsEntry} writes it, newest first. */
  readonly entries: readonly string[];
}

/** What is older has been read. */
const KEPT = 100;

export function atomFeed({ id, author, site, self, updated, entries }: AtomParts): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(newsText.da.title)}</title>`,
    `  <updated>${updated}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(site)}"/>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    ...entries.slice(0, KEPT),
    "</feed>",
    "",
  ].join("\n");
}

/** The id and the entries of a feed that {@link atomFeed} wrote; of any other text nothing. */
export function readAtomFeed(text: string): {
  readonly id: string | null;
  readonly entries: readonly string[];
} {
  // Only our own mark-up can hold these tags: text has its angle brackets escaped.
  const id = /^ {2}<id>([^<]+)<\/id>$/m.exec(text)?.[1] ?? null;
  return { id, entries: text.match(/^ {2}<entry>$[\s\S]*?^ {2}<\/entry>$/gm) ?? [] };
}
