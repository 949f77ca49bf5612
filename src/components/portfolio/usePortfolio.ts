import { useMemo } from "react";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { deviatingOnly, ordered, type PortfolioAgreement } from "../../agreement/portfolio/portfolio.ts";
import { agreementsOf } from "../../agreement/union/agreementsOf.ts";
import type { IgnoredParameter, ValuesOf } from "../../links/parameters.ts";
import type { startParameters } from "../../links/screens.ts";
import { knownStart } from "./knownStart.ts";
import { useFound } from "./useFound.ts";

export interface Portfolio {
  /** How many follow-ups the address asks for. */
  readonly found: number;
  /** Their agreements, in the order that the address asks for. */
  readonly agreements: readonly PortfolioAgreement[];
  /** How many agreements the catalogue has in all. */
  readonly total: number;
  /** The ids of those of several committees, whichever of these the address asks for. */
  readonly wholes: ReadonlySet<string>;
  /** What the address asks for and no follow-up has. */
  readonly ignored: readonly IgnoredParameter[];
}

/** The agreements that an address asks for of all that a catalogue lists. */
export function usePortfolio(
  followUps: readonly CatalogueEntry[],
  values: ValuesOf<typeof startParameters>,
): Portfolio {
  const known = useMemo(() => knownStart(followUps, values), [followUps, values]);
  const { order, deviatingOnly: isDeviatingOnly } = known.values;
  const found = useFound(followUps, known.values);
  const all = useMemo(() => agreementsOf(followUps), [followUps]);
  const wholes = useMemo(
    () => new Set(all.filter(({ committees }) => committees.length > 1).map(({ id }) => id)),
    [all],
  );
  return useMemo(() => {
    const asked = found === followUps ? all : agreementsOf(found);
    const agreements = isDeviatingOnly ? deviatingOnly(asked) : asked;
    const committees = agreements.flatMap((agreement) => agreement.committees);
    return {
      found: committees.reduce((sum, { earlier }) => sum + 1 + earlier.length, 0),
      agreements: ordered(agreements, order),
      total: all.length,
      wholes,
      ignored: known.ignored,
    };
  }, [found, followUps, all, order, isDeviatingOnly, wholes, known]);
}
