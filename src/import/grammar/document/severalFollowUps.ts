/** Files with the follow-ups of several committees, or with several follow-ups. */

import { type Refusal, refuse } from "../../model/refusal.ts";
import type { Context } from "../context.ts";
import type { FindingLog } from "../findingLog.ts";
import type { Segment } from "../headings/segments.ts";
import { frontPageIn, isFrontPage } from "../headings/trailer.ts";
import { agreementOf, sequenceOf } from "./agreement.ts";
import { committeeOf, severalCommitteesOf } from "./committee.ts";
import type { Head } from "./head.ts";
import { readLegend } from "./legend.ts";

/** Why the front pages behind the first one cannot be of the same follow-up; `null` when they can. */
export function refusalOfSeveral(segments: readonly Segment[], head: Head): Refusal | null {
  for (const segment of segments) {
    const front = frontPageIn(segment.trailer, segment !== segments.at(-1)) ?? frontPageAsTheme(segment);
    if (front === null || head.heading === null) continue;
    const year = agreementOf(front.heading)?.year ?? head.agreement?.year;
    const number = sequenceOf(front.heading)?.number ?? null;
    const isOther =
      (head.agreement !== null && year !== head.agreement.year) ||
      (number !== null && head.sequence?.number != null && number !== head.sequence.number);
    if (isOther)
      return refuse("several-follow-ups", front.line, { first: head.heading, second: front.heading });
  }
  return null;
}

/** A heading that stands where a theme's does, and is another front page's. */
function frontPageAsTheme({ theme }: Segment): { readonly heading: string; readonly line: number } | null {
  const heading = theme?.pieces.map(({ text }) => text).join(" ") ?? "";
  return theme && isFrontPage(heading) ? { heading, line: theme.line } : null;
}

/**
 * The committees that the front pages name, one or several each, when they are several; none when the document is one committee's. Reports
 * them, and whatever stands behind the tables.
 */
export function reportTrailers(
  segments: readonly Segment[],
  head: Head,
  titles: ReadonlySet<string>,
  context: Context,
): readonly string[] {
  const named = severalCommitteesOf(head.heading ?? "");
  const committees = new Set(head.committee === null ? named : [head.committee]);
  reportCommittees(committees, head.line, context.log);
  for (const segment of segments) {
    const { trailer } = segment;
    const front = frontPageIn(trailer, segment !== segments.at(-1));
    for (const page of [frontPageAsTheme(segment), front]) {
      const committee = page && committeeOf(page.heading);
      if (committee === null || committees.has(committee)) continue;
      committees.add(committee);
      reportCommittees(committees, page?.line ?? null, context.log);
    }
    const unplaced = [...trailer, ...segment.betweenTables];
    const [first] = unplaced;
    if (first === undefined) continue;
    // A front page's reading guide is read as the first one was, so that its smileys are accounted for.
    if (front !== null) readLegend(trailer, titles, context);
    const words = unplaced.map(({ rest }) => rest).join(" ");
    context.log.add("text-unplaced", first.number, { words, behind: "table" });
  }
  return committees.size > 1 ? [...committees] : [];
}

function reportCommittees(committees: ReadonlySet<string>, line: number | null, log: FindingLog): void {
  if (committees.size > 1) log.add("several-committees", line, { committees: [...committees] });
}
