import { useMemo } from "react";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { ordered, type PortfolioAgreement } from "../../agreement/portfolio/portfolio.ts";
import { agreementsOf } from "../../agreement/union/agreementsOf.ts";
import type { ValuesOf } from "../../links/parameters.ts";
import type { startParameters } from "../../links/screens.ts";
import { useFound } from "./useFound.ts";

export interface Portfolio {
  /** The follow-ups that the address asks for, in the catalogue's order. */
  readonly found: readonly CatalogueEntry[];
  /** Their agreements, in the order that the address asks for. */
  readonly agreements: readonly PortfolioAgreement[];
  /** How many agreements the catalogue has in all. */
  readonly total: number;
  /** The ids of those of several committees, whichever of these the address asks for. */
  readonly wholes: ReadonlySet<string>;
}

/** The agreements that an address asks for of all that a catalogue lists. */
export function usePortfolio(
  followUps: readonly CatalogueEntry[],
  values: ValuesOf<typeof startParameters>,
): Portfolio {
  const { order } = values;
  const found = useFound(followUps, values);
  const all = useMemo(() => agreementsOf(followUps), [followUps]);
  const agreements = useMemo(
    () => ordered(found === followUps ? all : agreementsOf(found), order),
    [found, followUps, all, order],
  );
  const wholes = useMemo(
    () => new Set(all.filter(({ committees }) => committees.length > 1).map(({ id }) => id)),
    [all],
  );
  return useMemo(() => ({ found, agreements, total: all.length, wholes }), [found, agreements, all, wholes]);
}
