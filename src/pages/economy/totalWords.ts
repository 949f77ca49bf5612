import { savingsFigures } from "../../agreement/economy/savingsFigures.ts";
import {
  type EconomyTotal,
  outcomeBesideAgreed,
  outcomeOfAgreed,
  statedTarget,
} from "../../agreement/economy/totals.ts";
import { savingsStep } from "../../components/keyFigures/savingsStep.ts";
import { deviationWords } from "../../components/money/deviationWords.ts";
import { roughShortfallWords } from "../../components/money/shortfallWords.ts";
import { economyText } from "../../text/economy.ts";
import {
  ABSENT,
  formatAmount,
  formatAmountRange,
  formatRoughRange,
  type RoughStep,
} from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";

/** The name of a total: `Besparelse 2017, antaget netto`. */
export function totalName(total: EconomyTotal, language: Language): string {
  const { measure, year } = total;
  const name = moneyText[language].measures[measure];
  return economyText[language].group(name, year === null ? null : String(year), basisWords(total, language));
}

/** What a total is on; that it is assumed, where the document does not say so of all its amounts. */
export function basisWords({ basis, basisAssumed }: EconomyTotal, language: Language): string {
  const { bases, assumedNet } = moneyText[language];
  return basisAssumed > 0 ? assumedNet : bases[basis];
}

/** The agreed amount of a total; a dash where no target is stated, never zero. */
export function agreedWords(total: EconomyTotal, language: Language): string {
  const target = statedTarget(total);
  return target === null ? ABSENT : formatAmount(target, language);
}

/** What came of the agreed, beside the sum of which it stands; "unknown" where no outcome is known, never zero. */
export function outcomeWords(total: EconomyTotal, language: Language): string {
  const outcome = outcomeOfAgreed(total);
  return outcome === null ? moneyText[language].unknown : formatAmountRange(outcome, language);
}

/** What came of the agreed for a headline, as rough as its parts allow; "unknown" where that is not known. */
export function roughOutcomeWords(total: EconomyTotal, language: Language): string {
  const outcome = outcomeOfAgreed(total);
  if (outcome === null) return moneyText[language].unknown;
  return formatRoughRange(outcome, language, statedTarget(total) ?? undefined, stepOf(total));
}

/** What came without a stated target, which the outcome of a total leaves out, as a sentence; `null` where nothing did. */
export function besidesWords(total: EconomyTotal, language: Language): string | null {
  const besides = outcomeBesideAgreed(total);
  if (besides === null) return null;
  return `${keyFiguresText[language].savings.besides(formatRoughRange(besides, language))}.`;
}

/** What is missing in a total for a headline, likewise. */
export function roughMissingWords(total: EconomyTotal, language: Language): string {
  const words = total.rows.some(({ deviation }) => deviation !== null)
    ? roughShortfallWords(total.missing, language, statedTarget(total) ?? undefined, stepOf(total))
    : null;
  return words ?? missingWords(total, language);
}

/** What is missing in a total. Where some deviations are unknown, "nothing known" stands instead of "nothing". */
export function missingWords({ rows, missing }: EconomyTotal, language: Language): string {
  const known = rows.filter(({ deviation }) => deviation !== null).length;
  const { kind, text } = deviationWords(known > 0 ? missing : null, language);
  return kind === "none" && known < rows.length ? economyText[language].total.nothingKnown : text;
}

function stepOf(total: EconomyTotal): RoughStep {
  return savingsStep(savingsFigures(total));
}
