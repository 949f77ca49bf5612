/** What the agreements of a catalogue come to over their committees, and the orders in which they are shown. */
import { type KronerRange, targetRange } from "../economy/amounts.ts";
import type { ReachedPart, ReachedParts } from "../economy/reachedParts.ts";
import { sumKnown, sumRanges } from "../economy/totals.ts";
import { ratedCount } from "../effort/counts.ts";
import type { CatalogueEntry, FollowUpTotals, SavingsFigures } from "../format/catalogueSchema.ts";
import type { ListedAgreement, ListedCommittee } from "../union/agreementsOf.ts";

export interface PortfolioAgreement extends ListedAgreement<CatalogueEntry> {
  /** How many committees it has in all; absent where none of them is left out. */
  readonly inAll?: number;
}
export type PortfolioCommittee = ListedCommittee<CatalogueEntry>;

/** What the latest follow-ups of several committees come to together. Those without totals are counted, and add nothing. */
export interface PortfolioSum {
  readonly initiatives: number;
  readonly delayed: number;
  readonly deviating: number;
  /** Sur in the latest round that anything is rated in, of each committee. */
  readonly sur: number;
  /** Committees whose entries have no totals. */
  readonly unknown: number;
  readonly savings: SavingsSum | null;
}

/** Over the committees whose agreed savings and what was reached of them are both known, of which there is at least one. */
interface SavingsSum extends SavingsFigures {
  readonly agreed: KronerRange;
  readonly reached: KronerRange;
  readonly committees: number;
}

/** The last day to which any committee's latest follow-up measures, as in a feed; `null` where none says so. */
export function newestDay(agreements: readonly PortfolioAgreement[]): string | null {
  const days = agreements.flatMap(({ committees }) => committees.flatMap(({ latest }) => latest.asOf ?? []));
  return days.toSorted().at(-1) ?? null;
}

/** The sum over committees. Amounts are net savings of the same budget year, the only ones that totals hold. */
export function sumOf(committees: readonly PortfolioCommittee[]): PortfolioSum {
  const known = committees.flatMap(({ latest }) => latest.totals ?? []);
  return {
    initiatives: committees.reduce((sum, { latest }) => sum + latest.initiatives, 0),
    delayed: known.reduce((sum, { delayed }) => sum + (delayed ?? 0), 0),
    deviating: known.reduce((sum, { deviating }) => sum + deviating, 0),
    sur: known.reduce((sum, { rounds }) => sum + latestSur(rounds), 0),
    unknown: committees.length - known.length,
    savings: savingsSum(known.flatMap(({ savings }) => savings ?? [])),
  };
}

function savingsSum(all: readonly SavingsFigures[]): SavingsSum | null {
  const counted = all.flatMap((one) =>
    one.agreed === null || one.reached === null
      ? []
      : { ...one, agreed: targetRange(one.agreed), reached: one.reached },
  );
  if (counted.length === 0) return null;
  const parts = counted.flatMap((one) => one.parts ?? []);
  return {
    agreed: sumRanges(counted.map(({ agreed }) => agreed)),
    reached: sumRanges(counted.map(({ reached }) => reached)),
    documented: sumKnown(counted.map(({ documented }) => documented)),
    bySmiley: sumKnown(counted.map(({ bySmiley }) => bySmiley)),
    missing: sumRanges(counted.map(({ missing }) => missing)),
    unknown: sumRanges(counted.map(({ unknown }) => unknown)),
    parts: parts.length === 0 ? null : sumParts(parts),
    committees: counted.length,
  };
}

/** The parts of several totals together; they may be more than was agreed, as each of them may. */
function sumParts(all: readonly ReachedParts[]): ReachedParts {
  const sum = (part: ReachedPart) => all.reduce((kroner, parts) => kroner + parts[part], 0);
  return {
    documented: sum("documented"),
    uncertain: sum("uncertain"),
    "by-smiley": sum("by-smiley"),
    unknown: sum("unknown"),
    missing: sum("missing"),
  };
}

function latestSur(rounds: FollowUpTotals["rounds"]): number {
  return rounds.findLast(({ smileys }) => ratedCount(smileys) > 0)?.smileys.sur ?? 0;
}

/** What agreements and committees can be ordered by. */
export const PORTFOLIO_ORDERS = ["newest", "sur", "delayed", "missing", "share"] as const;
export type PortfolioOrder = (typeof PORTFOLIO_ORDERS)[number];

/**
 * The agreements in an order, and their committees likewise: those first that have the most sur or delayed initiatives, miss
 * the most kroner, or reached the smallest share of what they agreed to save, at worst; there, those that agreed nothing are last.
 */
export function ordered(
  agreements: readonly PortfolioAgreement[],
  order: PortfolioOrder,
): readonly PortfolioAgreement[] {
  if (order === "newest") return agreements;
  const weight = (committees: readonly PortfolioCommittee[]) => WEIGHTS[order](sumOf(committees));
  return heaviestFirst(agreements, ({ committees }) => weight(committees)).map((agreement) => ({
    ...agreement,
    committees: heaviestFirst(agreement.committees, (committee) => weight([committee])),
  }));
}

/** The agreements and committees whose latest follow-up has deviations, or does not say. */
export function deviatingOnly(agreements: readonly PortfolioAgreement[]): readonly PortfolioAgreement[] {
  return agreements.flatMap((agreement) => {
    const committees = agreement.committees.filter(({ latest }) => latest.totals?.deviating !== 0);
    return committees.length === 0 ? [] : { ...agreement, committees };
  });
}

const WEIGHTS: Readonly<Record<Exclude<PortfolioOrder, "newest">, (sum: PortfolioSum) => number>> = {
  sur: ({ sur }) => sur,
  delayed: ({ delayed }) => delayed,
  missing: ({ savings }) => savings?.missing.max ?? 0,
  share: ({ savings }) =>
    savings === null || savings.agreed.max <= 0
      ? Number.NEGATIVE_INFINITY
      : -savings.reached.min / savings.agreed.max,
};

function heaviestFirst<T>(items: readonly T[], weightOf: (item: T) => number): readonly T[] {
  const weights = new Map(items.map((item) => [item, weightOf(item)]));
  return items.toSorted((a, b) => {
    const [one, other] = [weights.get(a) ?? 0, weights.get(b) ?? 0];
    return one === other ? 0 : other - one;
  });
}
