import { type EconomyTotal, outcomeBesideAgreed, outcomeOfAgreed } from "../../agreement/economy/totals.ts";
import { formatAmount, formatAmountRange } from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import type { Language } from "../../text/messages.ts";
import { shortfallWords } from "../money/shortfallWords.ts";

export interface SavingsWords {
  /** `13,624–13,924 mio. kr.`, what has no target left out; words where no outcome is known, since unknown is not zero. */
  readonly reached: string;
  /** `af aftalte 15,15 mio. kr.`; in words where no target is stated, which is not zero. */
  readonly ofAgreed: string;
  /** What was reached without a stated target, without a full stop; `null` where nothing was. */
  readonly besides: string | null;
  /** The amount that is missing; `null` where nothing is. */
  readonly missing: string | null;
  /** How much rests on a glad smiley alone, as a sentence without its full stop; `null` where nothing does. */
  readonly bySmiley: string | null;
  /** How many outcomes are unknown and what was agreed for them, where it is stated, as a sentence; `null` where all are known. */
  readonly unknown: string | null;
  /** That nothing is missing, as far as anything is known, as a sentence; `null` where something is. */
  readonly nothingMissing: string | null;
}

/** The sentences about a total of savings that every screen uses. */
export function savingsWords(total: EconomyTotal, language: Language): SavingsWords {
  const t = keyFiguresText[language].savings;
  const { rows, target, missing, byGrade, withoutOutcome, withoutTarget } = total;
  const reached = outcomeOfAgreed(total);
  const besides = outcomeBesideAgreed(total);
  const isDeviationKnown = rows.some(({ deviation }) => deviation !== null);
  const bySmiley = byGrade["by-smiley"];
  return {
    reached: reached === null ? t.unknownOutcome : formatAmountRange(reached, language),
    ofAgreed: withoutTarget.length < rows.length ? t.of(formatAmount(target, language)) : t.ofUnstated,
    besides: besides === null ? null : t.besides(formatAmountRange(besides, language)),
    missing: shortfallWords(missing, language),
    bySmiley: bySmiley.rows > 0 ? t.bySmiley(formatAmountRange(bySmiley, language)) : null,
    unknown: withoutOutcome.length > 0 ? unknownWords(total, language) : null,
    nothingMissing: missing.max > 0 ? null : isDeviationKnown ? t.nothingMissing : t.nothingKnown,
  };
}

function unknownWords({ withoutOutcome, targetWithoutOutcome }: EconomyTotal, language: Language): string {
  const isTargetKnown = withoutOutcome.some(({ figure }) => figure.target !== null);
  return keyFiguresText[language].savings.unknown(
    withoutOutcome.length,
    isTargetKnown ? formatAmount(targetWithoutOutcome, language) : null,
  );
}
