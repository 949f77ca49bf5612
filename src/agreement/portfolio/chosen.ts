import type { CatalogueEntry } from "../format/catalogueSchema.ts";
import { deviatingOnly, ordered, type PortfolioAgreement, type PortfolioOrder } from "./portfolio.ts";

/** How many committees and follow-ups of them there are in some agreements. */
export interface PortfolioCounts {
  readonly committees: number;
  readonly followUps: number;
}

export interface Choice {
  /** The follow-ups that were found; `null` where nothing was asked for. */
  readonly found: ReadonlySet<CatalogueEntry> | null;
  readonly deviatingOnly: boolean;
  readonly order: PortfolioOrder;
}

/**
 * Agreements with the committees of which any follow-up was found, each still by its latest, in the order asked for. Those that
 * leave committees out say how many there are in all.
 */
export function chosen(
  all: readonly PortfolioAgreement[],
  { found, deviatingOnly: isDeviatingOnly, order }: Choice,
): readonly PortfolioAgreement[] {
  const asked = found === null ? all : all.flatMap((agreement) => withFound(agreement, found));
  const inAll = new Map(all.map(({ id, committees }) => [id, committees.length]));
  const kept = (isDeviatingOnly ? deviatingOnly(asked) : asked).map((agreement) => {
    const total = inAll.get(agreement.id);
    return total === undefined || total === agreement.committees.length
      ? agreement
      : { ...agreement, inAll: total };
  });
  return ordered(kept, order);
}

export function countPortfolio(agreements: readonly PortfolioAgreement[]): PortfolioCounts {
  const committees = agreements.flatMap((agreement) => agreement.committees);
  return {
    committees: committees.length,
    followUps: committees.reduce((sum, { earlier }) => sum + 1 + earlier.length, 0),
  };
}

function withFound(
  agreement: PortfolioAgreement,
  found: ReadonlySet<CatalogueEntry>,
): readonly PortfolioAgreement[] {
  const committees = agreement.committees.filter(
    ({ latest, earlier }) => found.has(latest) || earlier.some((entry) => found.has(entry)),
  );
  return committees.length === 0 ? [] : [{ ...agreement, committees }];
}
