import { type Refusal, refuse } from "../../model/refusal.ts";
import type { Line } from "../lines/line.ts";
import type { SmileyLedger } from "../smileys/ledger.ts";

/** So many smileys without a row, and so large a share of all, are no slips of a writer. */
const SCRAMBLED = [
  { fewest: 10, share: 0.25 },
  { fewest: 4, share: 0.5 },
] as const;

/**
 * The refusal of a text whose cells are out of order: its smileys do not stand where its rows are. `null` for any other. Beside words
 * before the initiatives smileys are an overview's, which says again what the rows do.
 */
export function refusalOfScrambled(ledger: SmileyLedger, preamble: readonly Line[]): Refusal | null {
  const { milestones, economy } = ledger.account();
  const overview = new Set(preamble.flatMap(({ number, rest }) => (rest === "" ? [] : [number])));
  const lost = ledger.unplaced().filter(({ kind, line }) => kind !== "unknown" && !overview.has(line)).length;
  const placed = [milestones, economy].reduce((sum, { glad, neutral, sur }) => sum + glad + neutral + sur, 0);
  return SCRAMBLED.some(({ fewest, share }) => lost >= fewest && lost > (lost + placed) * share)
    ? refuse("cells-scrambled", null, { lost, all: lost + placed })
    : null;
}
