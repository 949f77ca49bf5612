import { statedTarget } from "../../agreement/economy/totals.ts";
import type { Target } from "../../agreement/format/schema.ts";
import type { SavingsFacts } from "../../agreement/headline.ts";
import { formatRoughRange, formatRoughUpTo } from "../format.ts";
import type { Language } from "../messages.ts";

/** The amounts of the sentence about savings, in words. */
export interface SavingsAmounts {
  /** What is missing; `null` where nothing is known to be. */
  readonly missing: string | null;
  /** What was reached by a smiley alone; `null` where nothing was. */
  readonly reachedBySmiley: string | null;
  /** What was agreed, in kroner; `null` where no target is stated. */
  readonly target: Target | null;
}

/** The {@link SavingsAmounts} of some savings, as rough as a headline. */
export function savingsAmounts({ total }: SavingsFacts, language: Language): SavingsAmounts {
  const { missing, byGrade } = total;
  const bySmiley = byGrade["by-smiley"];
  const short =
    missing.min > 0 ? formatRoughRange(missing, language) : formatRoughUpTo(missing.max, language);
  return {
    missing: missing.max > 0 ? short : null,
    reachedBySmiley: bySmiley.rows > 0 ? formatRoughRange(bySmiley, language) : null,
    target: statedTarget(total),
  };
}
