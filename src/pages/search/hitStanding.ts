import type { Card } from "../../agreement/archive/card.ts";
import type { Language } from "../../text/messages.ts";
import { shortRounds } from "../../text/roundNames.ts";
import { rulesText } from "../../text/rules.ts";
import { verdictsText } from "../../text/verdicts.ts";

/**
 * How the effort goes; with the round that this is known from where that is not the last: `På sporet ved BO1`. Whether anything
 * is rated after it, or those rounds are still to come, a card does not say.
 */
export function hitStanding(
  { standing, rounds }: Pick<Card, "standing" | "rounds">,
  language: Language,
): string {
  const words = rulesText[language].standings[standing];
  const latest = rounds.findLastIndex(([, smiley]) => smiley !== null);
  if (latest === -1 || latest === rounds.length - 1) return words;
  const named = shortRounds(
    rounds.map(([label]) => ({ id: label, label, date: null })),
    language,
  );
  return verdictsText[language].knownAt(words, named[latest]?.short ?? "");
}
