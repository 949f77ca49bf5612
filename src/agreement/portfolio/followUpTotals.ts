import { deviatingInitiatives, isShortOfMoney } from "../deviations.ts";
import { savingsFigures } from "../economy/savingsFigures.ts";
import { economyState } from "../economy/state.ts";
import { savingsTotal } from "../economy/totals.ts";
import { countByRound, countSmileys } from "../effort/counts.ts";
import { countDelayed } from "../effort/delay.ts";
import { latestKnown } from "../effort/standing.ts";
import type { FollowUp } from "../followUp.ts";
import type { FollowUpTotals } from "../format/catalogueSchema.ts";
import { chairOrder } from "../presentation/agenda.ts";

/** How many initiatives an entry of the catalogue names; of the others it says how many they are. */
const MOST_NAMED = 5;

/** What a catalogue says of a follow-up in figures: the same as the follow-up's own screens, amounts in kroner. */
export function followUpTotals(followUp: FollowUp): FollowUpTotals {
  const counts = countByRound(followUp);
  const total = savingsTotal(followUp);
  const deviating = chairOrder(followUp, deviatingInitiatives(followUp));
  return {
    rounds: followUp.rounds.map(({ id, label, shortLabel = null, date }, index) => ({
      id,
      label,
      shortLabel,
      date,
      smileys: counts[index] ?? countSmileys([]),
    })),
    delayed: countDelayed(followUp),
    deviating: deviating.length,
    attention: deviating.slice(0, MOST_NAMED).map((initiative) => ({
      id: initiative.id,
      number: initiative.number,
      title: initiative.title,
      smiley: latestKnown(followUp, initiative)?.rating ?? null,
      economy: initiative.economy?.smiley ?? null,
      lacksMoney: isShortOfMoney(followUp, initiative),
      hasShortfall: economyState(followUp, initiative) === "missing",
    })),
    savings: total && savingsFigures(total),
  };
}
