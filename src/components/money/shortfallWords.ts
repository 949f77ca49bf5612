import type { KronerRange } from "../../agreement/economy/amounts.ts";
import type { Target } from "../../agreement/format/schema.ts";
import {
  formatAmountRange,
  formatAmountUpTo,
  formatRoughRange,
  formatRoughUpTo,
  type RoughStep,
} from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";

/** What is missing and nothing else: `0,7–1 mio. kr.`, `op til 0,2 mio. kr.`; `null` where nothing is known to be. */
export function shortfallWords(deviation: KronerRange | null, language: Language): string | null {
  if (deviation === null || deviation.max <= 0) return null;
  return deviation.min > 0
    ? formatAmountRange(deviation, language)
    : formatAmountUpTo(deviation.max, language);
}

/** The same for a headline, with at most one decimal: `1,2–1,5 mio. kr.`; not as much as `whole`, the agreed, unless it is. */
export function roughShortfallWords(
  deviation: KronerRange | null,
  language: Language,
  whole?: Target,
  step?: RoughStep,
): string | null {
  if (deviation === null || deviation.max <= 0) return null;
  return deviation.min > 0
    ? formatRoughRange(deviation, language, whole, step)
    : formatRoughUpTo(deviation.max, language, step);
}
