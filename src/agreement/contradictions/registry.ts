import type { ContradictionRule, ContradictionRuleId } from "./contradiction.ts";
import { amountsDiffer } from "./rules/amountsDiffer.ts";
import { arithmeticDoesNotHold } from "./rules/arithmeticDoesNotHold.ts";
import { economyGladButMissing } from "./rules/economyGladButMissing.ts";
import { economyGladButOverrun } from "./rules/economyGladButOverrun.ts";
import { economySurButMet } from "./rules/economySurButMet.ts";
import { finishBeforeStart } from "./rules/finishBeforeStart.ts";
import { formulaText } from "./rules/formulaText.ts";
import { investmentInOperations } from "./rules/investmentInOperations.ts";
import { milestonesGladEconomySur } from "./rules/milestonesGladEconomySur.ts";
import { neutralAtTheEnd } from "./rules/neutralAtTheEnd.ts";
import { noEffectButAmounts } from "./rules/noEffectButAmounts.ts";
import { noteWithoutSmiley } from "./rules/noteWithoutSmiley.ts";
import { notGladWithoutNote } from "./rules/notGladWithoutNote.ts";
import { nothingReported } from "./rules/nothingReported.ts";
import { numberUsedTwice } from "./rules/numberUsedTwice.ts";
import { pastSpokenOfAsFuture } from "./rules/pastSpokenOfAsFuture.ts";
import { referenceForReason } from "./rules/referenceForReason.ts";
import { sameTextAgain } from "./rules/sameTextAgain.ts";
import { silentBeforeSur } from "./rules/silentBeforeSur.ts";
import { smileyWithoutText } from "./rules/smileyWithoutText.ts";
import { withoutNumber } from "./rules/withoutNumber.ts";
import { yearsDiffer } from "./rules/yearsDiffer.ts";

/** Every rule by its id. */
export const RULES: Readonly<Record<ContradictionRuleId, ContradictionRule>> = {
  "economy-glad-but-missing": economyGladButMissing,
  "economy-glad-but-overrun": economyGladButOverrun,
  "economy-sur-but-met": economySurButMet,
  "milestones-glad-economy-sur": milestonesGladEconomySur,
  "neutral-at-the-end": neutralAtTheEnd,
  "arithmetic-does-not-hold": arithmeticDoesNotHold,
  "amounts-differ": amountsDiffer,
  "no-effect-but-amounts": noEffectButAmounts,
  "investment-in-operations": investmentInOperations,
  "finish-before-start": finishBeforeStart,
  "past-spoken-of-as-future": pastSpokenOfAsFuture,
  "number-used-twice": numberUsedTwice,
  "years-differ": yearsDiffer,
  "silent-before-sur": silentBeforeSur,
  "note-without-smiley": noteWithoutSmiley,
  "smiley-without-text": smileyWithoutText,
  "not-glad-without-note": notGladWithoutNote,
  "reference-for-reason": referenceForReason,
  "nothing-reported": nothingReported,
  "formula-text": formulaText,
  "same-text-again": sameTextAgain,
  "without-number": withoutNumber,
};
