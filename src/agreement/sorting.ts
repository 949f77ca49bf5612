/** Lists of initiatives in the order a reader asks for. Ascending is the useful way round: worst, earliest, most first. */
import type { Agreement } from "./agreement.ts";
import { compareByMissing, economyRows } from "./economy/rows.ts";
import { compareNumbers, compareRatings } from "./order.ts";
import type { Initiative } from "./schema.ts";
import { latestKnown, notMetSince, STANDINGS, standingOf } from "./standing.ts";

/** What a list can be sorted by. `document` is the document's own order, in which ties always stay. */
export const SORT_KEYS = [
  "number",
  "title",
  "theme",
  "centre",
  "standing",
  "since",
  "economy",
  "missing",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** One key and its direction; the first of several decides, the next where it ties. */
export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Names are Danish whatever language the reader has chosen: "Aa" sorts as "Å". */
const BY_NAME = new Intl.Collator("da", { numeric: true });

type Compare = (agreement: Agreement, a: Initiative, b: Initiative) => number;

const COMPARE: Readonly<Record<SortKey, Compare>> = {
  number: (_, a, b) => compareNumbers(a, b),
  title: (_, a, b) => BY_NAME.compare(a.title, b.title),
  theme: (agreement, a, b) => themePlace(agreement, a) - themePlace(agreement, b),
  centre: (_, a, b) => BY_NAME.compare(a.responsible.join(", "), b.responsible.join(", ")),
  standing: (agreement, a, b) =>
    STANDINGS.indexOf(standingOf(agreement, a)) - STANDINGS.indexOf(standingOf(agreement, b)) ||
    compareRatings(latestKnown(agreement, a)?.rating ?? null, latestKnown(agreement, b)?.rating ?? null),
  since: (agreement, a, b) => sincePlace(agreement, a) - sincePlace(agreement, b),
  economy: (_, a, b) => compareRatings(a.economy?.smiley ?? null, b.economy?.smiley ?? null),
  missing: compareMissing,
};

/** The initiatives sorted; a new list, the given one stays as it is. Stable, and linear-logarithmic in their number. */
export function sortInitiatives(
  agreement: Agreement,
  initiatives: readonly Initiative[],
  sortings: readonly Sorting[],
): readonly Initiative[] {
  if (sortings.length === 0) return initiatives;
  return [...initiatives].sort((a, b) => {
    for (const { key, descending } of sortings) {
      const order = COMPARE[key](agreement, a, b);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

function themePlace(agreement: Agreement, { theme }: Initiative): number {
  return agreement.themes.findIndex(({ id }) => id === theme);
}

/** Those delayed the longest first; those that are not delayed last. */
function sincePlace(agreement: Agreement, initiative: Initiative): number {
  return notMetSince(agreement, initiative) ?? agreement.rounds.length;
}

/** By the figure that misses most; those without figures last. */
function compareMissing(agreement: Agreement, a: Initiative, b: Initiative): number {
  const [rowA] = [...economyRows(agreement, [a])].sort(compareByMissing);
  const [rowB] = [...economyRows(agreement, [b])].sort(compareByMissing);
  if (rowA === undefined || rowB === undefined)
    return Number(rowA === undefined) - Number(rowB === undefined);
  return compareByMissing(rowA, rowB);
}
