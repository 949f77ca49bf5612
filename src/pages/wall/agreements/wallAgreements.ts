import type { CatalogueEntry } from "../../../agreement/format/catalogueSchema.ts";
import type { PortfolioAgreement } from "../../../agreement/portfolio/portfolio.ts";
import { legibleName, legibleTitle } from "../legibleNames.ts";

/** What a wall screen of all agreements shows. */
export interface WallAgreements {
  readonly agreements: readonly PortfolioAgreement[];
  /** How many more there are. */
  readonly left: number;
}

/** So many agreements take turns: nobody stands before a screen until hundreds have passed. */
const MOST_AGREEMENTS = 12;

/** The first of the agreements, with names that a wall can show. */
export function wallAgreements(agreements: readonly PortfolioAgreement[]): WallAgreements {
  const shown = agreements.slice(0, MOST_AGREEMENTS);
  return {
    agreements: shown.map(({ newest, committees, ...agreement }) => ({
      ...agreement,
      newest: legibleEntry(newest),
      committees: committees.map((committee) => ({
        ...committee,
        name: legibleName(committee.name),
        latest: legibleEntry(committee.latest),
      })),
    })),
    left: agreements.length - shown.length,
  };
}

function legibleEntry(entry: CatalogueEntry): CatalogueEntry {
  const { title, authority, committee, totals } = entry;
  const named = {
    ...entry,
    title: legibleName(title),
    authority: legibleName(authority),
    committee: committee === null ? null : legibleName(committee),
  };
  if (totals === undefined) return named;
  return {
    ...named,
    totals: {
      ...totals,
      rounds: totals.rounds.map((round) => ({ ...round, label: legibleName(round.label) })),
      attention: totals.attention.map((one) => ({ ...one, title: legibleTitle(one.title) })),
    },
  };
}
