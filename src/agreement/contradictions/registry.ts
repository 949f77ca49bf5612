import {
  CONTRADICTION_RULES,
  type Contradiction,
  type ContradictionRule,
  type ContradictionRuleId,
} from "./contradiction.ts";
import { quoteAnswer } from "./quoteAnswer.ts";
import type { Found, Rule } from "./rule.ts";
import { arithmeticDoesNotHold, investmentInOperations, noEffectButAmounts } from "./rules/amounts.ts";
import { amountsDiffer } from "./rules/amountsDiffer.ts";
import {
  economyGladButMissing,
  economyGladButOverrun,
  economySurButMet,
  milestonesGladEconomySur,
} from "./rules/economySmiley.ts";
import { finishBeforeStart } from "./rules/finishBeforeStart.ts";
import {
  noteWithoutSmiley,
  notGladWithoutNote,
  nothingReported,
  silentBeforeSur,
  smileyWithoutText,
} from "./rules/missing.ts";
import { neutralAtTheEnd } from "./rules/neutralAtTheEnd.ts";
import { numberUsedTwice, withoutNumber } from "./rules/numbers.ts";
import { pastSpokenOfAsFuture } from "./rules/pastSpokenOfAsFuture.ts";
import { referenceForReason } from "./rules/referenceForReason.ts";
import { formulaText, sameTextAgain } from "./rules/saysLittle.ts";
import { yearsDiffer } from "./rules/yearsDiffer.ts";

const ALL: Readonly<Record<ContradictionRuleId, Rule>> = {
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

/** Every rule by its id. */
export const RULES = Object.fromEntries(
  CONTRADICTION_RULES.map((id) => [id, named(id, ALL[id])]),
) as Readonly<Record<ContradictionRuleId, ContradictionRule>>;

/** A rule that says of what it finds which rule found it, and what the document answers to a mismatch. */
function named(rule: ContradictionRuleId, { prepare, ofDocument, ...traits }: Rule): ContradictionRule {
  const told = (
    { quotes, kroner = null, compared = null }: Found,
    initiative: string | null,
    answer: Contradiction["answer"],
  ): Contradiction => ({ rule, initiative, quotes, answer, kroner, compared });
  const answerTo = traits.level === "mismatch" ? quoteAnswer : () => null;
  return {
    ...traits,
    concerning: (followUp) => {
      const find = prepare(followUp);
      return (initiative) =>
        find(initiative).map((one) =>
          told(one, one.about ?? initiative.id, answerTo(initiative, one.quotes)),
        );
    },
    ofDocument: (followUp) => (ofDocument?.(followUp) ?? []).map((one) => told(one, null, null)),
  };
}
