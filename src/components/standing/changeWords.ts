import {
  type Change,
  changeBetween,
  comparedRatings,
  countNewlySur,
  isNewlySur,
} from "../../agreement/effort/change.ts";
import type { ComparedRounds } from "../../agreement/filter/comparedRounds.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { changesText } from "../../text/changes.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import type { Language } from "../../text/messages.ts";

/** How an initiative changed between two rounds, in words: `Værre, ny sur`. */
export function changeWord(
  followUp: FollowUp,
  initiative: Initiative,
  { from, to }: ComparedRounds,
  language: Language,
): string {
  const { changes, worseAndNewlySur } = changesText[language];
  if (isNewlySur(followUp, initiative, from, to)) return worseAndNewlySur;
  return changes[changeBetween(followUp, initiative, from, to)];
}

/** How many initiatives changed alike; of the worse, how many are newly sur, too: `3 · 3 nye sure`. */
export function changeCount(
  followUp: FollowUp,
  change: Change,
  initiatives: readonly Initiative[],
  { from, to }: ComparedRounds,
  language: Language,
): string {
  const count = `${initiatives.length}`;
  if (change !== "worse" || initiatives.length === 0) return count;
  return `${count} · ${keyFiguresText[language].moved.newlySur(countNewlySur(followUp, initiatives, from, to))}`;
}

/** The name of the round that a change is measured from, where that is not one of the two compared; else `null`. */
export function lastRatedRound(
  followUp: FollowUp,
  initiative: Initiative,
  { from, to }: ComparedRounds,
): string | null {
  const compared = comparedRatings(followUp, initiative, from, to);
  const earlier = from > to ? compared.to : compared.from;
  return earlier.roundIndex === Math.min(from, to)
    ? null
    : (followUp.rounds[earlier.roundIndex]?.label ?? null);
}
