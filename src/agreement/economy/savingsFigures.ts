import type { SavingsFigures } from "../format/catalogueSchema.ts";
import { memoized } from "../memoized.ts";
import { targetRange } from "./amounts.ts";
import { reachedParts } from "./reachedParts.ts";
import type { AmountRow } from "./rows.ts";
import {
  documentedOutcome,
  type EconomyTotal,
  outcomeBySmiley,
  outcomeOfAgreed,
  statedTarget,
} from "./totals.ts";

/** A total of savings as plain kroner: what a catalogue keeps, and what words and bars are made from. */
export const savingsFigures = memoized(
  (total: EconomyTotal<AmountRow>): SavingsFigures => ({
    agreed: statedTarget(total),
    reached: outcomeOfAgreed(total),
    documented: documentedOutcome(total),
    bySmiley: outcomeBySmiley(total),
    missing: total.missing,
    unknown: targetRange(total.targetWithoutOutcome),
    parts: reachedParts(total),
  }),
);
