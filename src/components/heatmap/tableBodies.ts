import type { CommitteePart, FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, Theme } from "../../agreement/format/schema.ts";

/** One `tbody` of the initiative heatmap: a theme's heading and its initiatives, or a committee's heading alone. */
export interface TableBody {
  /** `null` for a committee's heading. */
  readonly theme: Theme | null;
  readonly committee: CommitteePart | null;
  readonly initiatives: readonly Initiative[];
  /** How many initiatives are in the bodies before it. */
  readonly first: number;
}

/**
 * The bodies of the table: one a theme. With `folds`, those of a whole agreement by committee: its heading, and its themes where
 * it is unfolded.
 */
export function bodiesOf(
  followUp: FollowUp,
  folds: { readonly isOpen: (committeeId: string) => boolean } | undefined,
): readonly TableBody[] {
  const bodies: TableBody[] = [];
  let first = 0;
  const add = (theme: Theme | null, committee: CommitteePart | null) => {
    const initiatives = theme === null ? [] : (followUp.initiativesByTheme.get(theme.id) ?? []);
    bodies.push({ theme, committee, initiatives, first });
    first += initiatives.length;
  };
  if (folds === undefined || followUp.union === undefined) {
    for (const theme of followUp.themes) add(theme, null);
  } else {
    for (const committee of followUp.union.committees) {
      add(null, committee);
      if (folds.isOpen(committee.id)) for (const theme of committee.themes) add(theme, committee);
    }
  }
  return bodies;
}

/** How many initiatives they hold. */
export function rowsOf(bodies: readonly TableBody[]): number {
  return bodies.reduce((sum, { initiatives }) => sum + initiatives.length, 0);
}
