import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { formatAmount, formatAmountRange } from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import type { Language } from "../../text/messages.ts";

export interface SavingsWords {
  /** `13,624–13,924 mio. kr.`; words where no outcome is known, since unknown is not zero. */
  readonly reached: string;
  /** `15,15 mio. kr.` */
  readonly agreed: string;
  /** The amount that is missing; `null` where nothing is. */
  readonly missing: string | null;
  /** How much rests on a glad smiley alone, as a sentence without its full stop; `null` where nothing does. */
  readonly bySmiley: string | null;
  /** How many outcomes are unknown and what was agreed for them, as a sentence; `null` where all are known. */
  readonly unknown: string | null;
  /** That nothing is missing, as far as anything is known, as a sentence; `null` where something is. */
  readonly nothingMissing: string | null;
}

/** The sentences about a total of savings that every screen uses. */
export function savingsWords(total: EconomyTotal, language: Language): SavingsWords {
  const t = keyFiguresText[language].savings;
  const { rows, outcome, target, missing, byGrade, withoutOutcome, targetWithoutOutcome } = total;
  const isOutcomeKnown = withoutOutcome.length < rows.length;
  const isDeviationKnown = rows.some(({ deviation }) => deviation !== null);
  const bySmiley = byGrade["by-smiley"];
  return {
    reached: isOutcomeKnown ? formatAmountRange(outcome, language) : t.unknownOutcome,
    agreed: formatAmount(target, language),
    missing: missing.max > 0 ? formatAmountRange(missing, language) : null,
    bySmiley: bySmiley.rows > 0 ? t.bySmiley(formatAmountRange(bySmiley, language)) : null,
    unknown:
      withoutOutcome.length > 0
        ? t.unknown(withoutOutcome.length, formatAmount(targetWithoutOutcome, language))
        : null,
    nothingMissing: missing.max > 0 ? null : isDeviationKnown ? t.nothingMissing : t.nothingKnown,
  };
}
