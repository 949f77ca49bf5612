/** One piece of news about a follow-up, as the Atom feed tells it. */

import { countMilestones } from "../../agreement/effort/counts.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import type { FactChange } from "../../agreement/revision/factChange.ts";
import { newsText } from "../../text/news.ts";
import { changeLine } from "../../text/revision.ts";
import { escapeXml } from "../xml.ts";

export interface News {
  readonly kind: "published" | "revised" | "withdrawn";
  readonly followUp: Pick<
    FollowUpFacts,
    "id" | "title" | "document" | "authority" | "committee" | "initiatives"
  >;
  /** What a revision changed; empty for the others. */
  readonly changes: readonly FactChange[];
  /** An ISO moment: when it was published. */
  readonly at: string;
  /** A URN that no other piece of news has. */
  readonly id: string;
  /** The overview's address, relative to the Atom feed's or absolute. */
  readonly link: string;
}

/** So many changes are listed; a reader of news does not read on. */
const LISTED = 200;

/** The piece of news as an `<entry>`, indented as {@link atomFeed} has it. */
export function newsEntry({ kind, followUp, changes, at, id, link }: News): string {
  const t = newsText.da;
  const name = followUp.document?.title ?? [followUp.title, followUp.committee].filter(Boolean).join(", ");
  const lines = changes.slice(0, LISTED).map((change) => changeLine(change, "da"));
  const more = changes.length > LISTED ? [t.more(changes.length - LISTED)] : [];
  const lead = kind === "revised" ? t.changed(changes.length) : t[`${kind}Lead`](followUp.authority);
  const { initiatives } = followUp;
  const counts = kind === "published" ? [t.counts(initiatives.length, countMilestones(initiatives))] : [];
  return [
    "  <entry>",
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(`${t[kind]}: ${name}`)}</title>`,
    `    <updated>${at}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    '    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">',
    `      <p>${escapeXml(lead)}</p>`,
    ...list([...counts, ...lines, ...more]),
    "    </div></content>",
    "  </entry>",
  ].join("\n");
}

function list(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ["      <ul>", ...lines.map((line) => `        <li>${escapeXml(line)}</li>`), "      </ul>"];
}
