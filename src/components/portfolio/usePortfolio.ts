import { useMemo } from "react";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { chosen, countPortfolio, type PortfolioCounts } from "../../agreement/portfolio/chosen.ts";
import type { PortfolioAgreement } from "../../agreement/portfolio/portfolio.ts";
import { agreementsOf } from "../../agreement/union/agreementsOf.ts";
import type { ValuesOf } from "../../links/parameters.ts";
import type { startParameters } from "../../links/screens.ts";
import { useFound } from "./useFound.ts";

export interface Portfolio {
  /** The agreements that the address asks for, in its order, each with the committees that it asks for. */
  readonly agreements: readonly PortfolioAgreement[];
  /** What these have. */
  readonly shown: PortfolioCounts;
  /** What the catalogue has. */
  readonly inAll: PortfolioCounts & { readonly agreements: number };
}

/** The agreements that an address asks for of all that a catalogue lists. */
export function usePortfolio(
  followUps: readonly CatalogueEntry[],
  values: ValuesOf<typeof startParameters>,
): Portfolio {
  const { order, deviatingOnly } = values;
  const found = useFound(followUps, values);
  const all = useMemo(() => agreementsOf(followUps), [followUps]);
  const inAll = useMemo(() => ({ ...countPortfolio(all), agreements: all.length }), [all]);
  return useMemo(() => {
    const asked = found === followUps ? null : new Set(found);
    const agreements = chosen(all, { found: asked, deviatingOnly, order });
    return { agreements, shown: countPortfolio(agreements), inAll };
  }, [found, followUps, all, inAll, order, deviatingOnly]);
}
