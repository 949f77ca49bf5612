import { type Refusal, refuse } from "../../model/refusal.ts";
import type { SmileyLedger } from "../smileys/ledger.ts";

/** So many smileys without a row, and so large a share of all, are no slips of a writer. */
const FEWEST = 10;
const SHARE = 0.25;

/** The refusal of a text whose cells are out of order: its smileys do not stand where its rows are. `null` for any other. */
export function refusalOfScrambled(ledger: SmileyLedger): Refusal | null {
  const { milestones, economy, unplaced } = ledger.account();
  const lost = unplaced.glad + unplaced.neutral + unplaced.sur;
  const placed = [milestones, economy].reduce((sum, { glad, neutral, sur }) => sum + glad + neutral + sur, 0);
  return lost >= FEWEST && lost > (lost + placed) * SHARE
    ? refuse("cells-scrambled", null, { lost, all: lost + placed })
    : null;
}
