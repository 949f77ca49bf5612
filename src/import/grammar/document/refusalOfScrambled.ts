import { type Refusal, refuse } from "../../model/refusal.ts";
import type { SmileyLedger } from "../smileys/ledger.ts";

/** So many smileys without a row, and so large a share of all, are no slips of a writer. */
const SCRAMBLED = [
  { fewest: 10, share: 0.25 },
  { fewest: 4, share: 0.5 },
] as const;

/** The refusal of a text whose cells are out of order: its smileys do not stand where its rows are. `null` for any other. */
export function refusalOfScrambled(ledger: SmileyLedger): Refusal | null {
  const { milestones, economy, unplaced } = ledger.account();
  const lost = unplaced.glad + unplaced.neutral + unplaced.sur;
  const placed = [milestones, economy].reduce((sum, { glad, neutral, sur }) => sum + glad + neutral + sur, 0);
  return SCRAMBLED.some(({ fewest, share }) => lost >= fewest && lost > (lost + placed) * share)
    ? refuse("cells-scrambled", null, { lost, all: lost + placed })
    : null;
}
