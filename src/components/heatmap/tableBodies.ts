import type { CommitteePart, FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, Theme } from "../../agreement/format/schema.ts";

/** One `tbody` of the initiative heatmap: a theme's heading and its initiatives, or a committee's heading alone. */
export interface TableBody {
  /** `null` for a committee's heading. */
  readonly theme: Theme | null;
  readonly committee: CommitteePart | null;
  readonly initiatives: readonly Initiative[];
  /** Of its heading, among the headings and initiatives of all bodies. */
  readonly place: number;
}

/**
 * The bodies of the table: one a theme. With `isOpen`, those of a whole agreement by committee: its heading, and its themes where
 * it is unfolded.
 */
export function bodiesOf(
  followUp: FollowUp,
  isOpen: ((committeeId: string) => boolean) | undefined,
): readonly TableBody[] {
  const bodies: TableBody[] = [];
  let place = 0;
  const add = (theme: Theme | null, committee: CommitteePart | null) => {
    const initiatives = theme === null ? [] : (followUp.initiativesByTheme.get(theme.id) ?? []);
    bodies.push({ theme, committee, initiatives, place });
    place += 1 + initiatives.length;
  };
  if (isOpen === undefined || followUp.union === undefined) {
    for (const theme of followUp.themes) add(theme, null);
  } else {
    for (const committee of followUp.union.committees) {
      add(null, committee);
      if (isOpen(committee.id)) for (const theme of committee.themes) add(theme, committee);
    }
  }
  return bodies;
}

/** What stands in the lines of the table: headings and initiatives. */
export function linesOf(bodies: readonly TableBody[]): readonly object[] {
  return bodies.flatMap((body) => [body.theme ?? body.committee ?? body, ...body.initiatives]);
}
