import type { Smiley } from "../../agreement/effort/smiley.ts";

/** What a line of a legend says that a sign means. */
export interface SignDefinition {
  readonly sign: string;
  readonly kind: Smiley;
  readonly words: string;
}

/** A legend may say apart what a sign means for the economy. */
const OF_MONEY = /budget(?!opfølgning)|besparelse|økonomi/iu;

/**
 * What each sign means by all of its definitions, those about money aside where there are others. A sign with two meanings has none:
 * such signs may differ by their colour alone.
 */
export function withoutContradictions(definitions: readonly SignDefinition[]): Map<string, Smiley> {
  const bySign = Map.groupBy(definitions, ({ sign }) => sign);
  return new Map(
    [...bySign].flatMap(([sign, all]) => {
      const ofEfforts = all.filter(({ words }) => !OF_MONEY.test(words));
      const [first, ...others] = ofEfforts.length > 0 ? ofEfforts : all;
      return first && others.every(({ kind }) => kind === first.kind) ? [[sign, first.kind] as const] : [];
    }),
  );
}
