import type { KronerRange } from "../../agreement/economy/amounts.ts";
import { formatAmount, formatAmountRange, formatAmountUpTo } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";

export interface DeviationWords {
  /** Whether an amount is (possibly) worse than agreed, as agreed, better than agreed, or unknown. */
  readonly kind: "short" | "none" | "better" | "unknown";
  readonly text: string;
}

/**
 * A deviation in words: `0,7–1 mio. kr.`, `op til 0,2 mio. kr.`, `intet`, `0,1 mio. kr. bedre end aftalt`, `ukendt`.
 */
export function deviationWords(deviation: KronerRange | null, language: Language): DeviationWords {
  const t = moneyText[language];
  if (deviation === null) return { kind: "unknown", text: t.unknown };
  const { min, max } = deviation;
  if (min === 0 && max === 0) return { kind: "none", text: t.nothingMissing };
  if (max <= 0) {
    return { kind: "better", text: t.surplus(formatAmountRange({ min: -max, max: -min }, language)) };
  }
  if (min > 0) return { kind: "short", text: formatAmountRange(deviation, language) };
  const most = formatAmountUpTo(max, language);
  return {
    kind: "short",
    text: min === 0 ? most : t.either(most, t.surplus(formatAmount(-min, language))),
  };
}
