import type { KronerRange } from "../../agreement/economy/amounts.ts";
import { savingsFigures } from "../../agreement/economy/savingsFigures.ts";
import { type EconomyTotal, outcomeBesideAgreed } from "../../agreement/economy/totals.ts";
import type { SavingsFigures } from "../../agreement/format/catalogueSchema.ts";
import {
  formatAmount,
  formatAmountOf,
  formatAmountRange,
  formatRoughRange,
  roughOfParts,
} from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import type { Language } from "../../text/messages.ts";
import { roughShortfallWords, shortfallWords } from "../money/shortfallWords.ts";
import { type PartWords, partWords } from "./partWords.ts";
import { savingsStep } from "./savingsStep.ts";

export interface SavingsWords {
  /** `13,6–13,9 mio. kr.`, what has no target left out; words where no outcome is known, since unknown is not zero. */
  readonly reached: string;
  /** `af aftalte 15,15 mio. kr.`; in words where no target is stated, which is not zero. */
  readonly ofAgreed: string;
  /** `["13,6–13,9", "af 15,15 mio. kr."]`, the unit once; `null` where one of the two is not known. */
  readonly reachedOf: readonly [reached: string, agreed: string] | null;
  /** The parts that occur, each with its amount: `6,1–6,4 mio. kr. dokumenteret`. */
  readonly parts: readonly PartWords[];
  /** What was reached without a stated target, without a full stop; `null` where nothing was. */
  readonly besides: string | null;
  /** The amount that is missing; `null` where nothing is. */
  readonly missing: string | null;
  /** How many outcomes are unknown and what was agreed for them, where it is stated, as a sentence; `null` where all are known. */
  readonly unknown: string | null;
  /** That nothing is missing, as far as anything is known, as a sentence; `null` where something is. */
  readonly nothingMissing: string | null;
  /** What was reached and what is missing to the krone, as a sentence; `null` where the other words are as exact. */
  readonly exact: string | null;
}

/** The sentences about a total of savings that every screen uses. Amounts are as rough as a headline's. */
export function savingsWords(total: EconomyTotal, language: Language): SavingsWords {
  const t = keyFiguresText[language].savings;
  const { rows, missing, withoutOutcome } = total;
  const figures = savingsFigures(total);
  const { agreed: target, reached } = figures;
  const besides = outcomeBesideAgreed(total);
  const isDeviationKnown = rows.some(({ deviation }) => deviation !== null);
  const step = savingsStep(figures);
  const rough = (range: KronerRange) => formatRoughRange(range, language, target ?? undefined, step);
  const roughReached = reached === null ? null : rough(reached);
  const roughMissing = roughShortfallWords(missing, language, target ?? undefined, step);
  return {
    reached: roughReached ?? t.unknownOutcome,
    ofAgreed: target === null ? t.ofUnstated : t.of(formatAmount(target, language)),
    reachedOf: reached === null || target === null ? null : roughOfParts(reached, target, language, step),
    parts: partWords(figures, language),
    besides: besides === null ? null : t.besides(rough(besides)),
    missing: roughMissing,
    unknown: withoutOutcome.length > 0 ? unknownWords(total, language) : null,
    nothingMissing: missing.max > 0 ? null : isDeviationKnown ? t.nothingMissing : t.nothingKnown,
    exact:
      (reached !== null && roughReached !== formatAmountRange(reached, language)) ||
      roughMissing !== shortfallWords(missing, language)
        ? exactWords(figures, language)
        : null,
  };
}

function exactWords({ agreed, reached, missing }: SavingsFigures, language: Language): string {
  const came =
    reached === null
      ? null
      : agreed === null
        ? formatAmountRange(reached, language)
        : formatAmountOf(reached, agreed, language);
  return keyFiguresText[language].savings.exact(came, shortfallWords(missing, language));
}

function unknownWords({ withoutOutcome, targetWithoutOutcome }: EconomyTotal, language: Language): string {
  const isTargetKnown = withoutOutcome.some(({ figure }) => figure.target !== null);
  return keyFiguresText[language].savings.unknown(
    withoutOutcome.length,
    isTargetKnown ? formatAmount(targetWithoutOutcome, language) : null,
  );
}
