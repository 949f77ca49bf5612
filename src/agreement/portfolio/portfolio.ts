/** What the agreements of a catalogue come to over their committees, and the orders in which they are shown. */
import { type KronerRange, targetRange } from "../economy/amounts.ts";
import { sumRanges } from "../economy/totals.ts";
import type { CatalogueEntry } from "../format/catalogueSchema.ts";
import type { ListedAgreement, ListedCommittee } from "../union/agreementsOf.ts";

export type PortfolioAgreement = ListedAgreement<CatalogueEntry>;
export type PortfolioCommittee = ListedCommittee<CatalogueEntry>;

/** What the latest follow-ups of several committees come to together. Those without totals are counted, and add nothing. */
export interface PortfolioSum {
  readonly initiatives: number;
  readonly delayed: number;
  readonly deviating: number;
  /** Committees whose entries have no totals. */
  readonly unknown: number;
  /** Over the committees whose agreed savings and what was reached of them are both known; `null` where none are. */
  readonly savings: {
    readonly agreed: KronerRange;
    readonly reached: KronerRange;
    readonly missing: KronerRange;
    readonly committees: number;
  } | null;
}

/** The sum over committees. Amounts are net savings of the same budget year, the only ones that totals hold. */
export function sumOf(committees: readonly PortfolioCommittee[]): PortfolioSum {
  const known = committees.flatMap(({ latest }) => latest.totals ?? []);
  const savings = known.flatMap(({ savings: one }) =>
    one === null || one.agreed === null || one.reached === null
      ? []
      : { ...one, agreed: targetRange(one.agreed), reached: one.reached },
  );
  return {
    initiatives: committees.reduce((sum, { latest }) => sum + latest.initiatives, 0),
    delayed: known.reduce((sum, { delayed }) => sum + (delayed ?? 0), 0),
    deviating: known.reduce((sum, { deviating }) => sum + deviating, 0),
    unknown: committees.length - known.length,
    savings:
      savings.length === 0
        ? null
        : {
            agreed: sumRanges(savings.map(({ agreed }) => agreed)),
            reached: sumRanges(savings.map(({ reached }) => reached)),
            missing: sumRanges(savings.map(({ missing }) => missing)),
            committees: savings.length,
          },
  };
}

/** What agreements and committees can be ordered by. */
export const PORTFOLIO_ORDERS = ["newest", "delayed", "missing"] as const;
export type PortfolioOrder = (typeof PORTFOLIO_ORDERS)[number];

/** The agreements in an order, the most delayed or the most missing kroner first, and their committees likewise. */
export function ordered(
  agreements: readonly PortfolioAgreement[],
  order: PortfolioOrder,
): readonly PortfolioAgreement[] {
  if (order === "newest") return agreements;
  const weight = (committees: readonly PortfolioCommittee[]) => {
    const { delayed, savings } = sumOf(committees);
    return order === "delayed" ? delayed : (savings?.missing.max ?? 0);
  };
  return heaviestFirst(agreements, ({ committees }) => weight(committees)).map((agreement) => ({
    ...agreement,
    committees: heaviestFirst(agreement.committees, (committee) => weight([committee])),
  }));
}

function heaviestFirst<T>(items: readonly T[], weightOf: (item: T) => number): readonly T[] {
  const weights = new Map(items.map((item) => [item, weightOf(item)]));
  return items.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}
