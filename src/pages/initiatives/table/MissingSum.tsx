import type { EconomyTotal } from "../../../agreement/economy/totals.ts";
import { missingSumWords } from "../../../components/money/missingSumWords.ts";
import { useLanguage } from "../../../text/LanguageContext.ts";

interface MissingSumProps {
  readonly total: EconomyTotal;
  readonly totals: readonly EconomyTotal[];
}

/** What is missing in one total, roughly; exactly when pointed at. */
export function MissingSum({ total, totals }: MissingSumProps) {
  const { words, exact } = missingSumWords(total, totals, useLanguage());
  return <span title={exact ?? undefined}>{words}</span>;
}
