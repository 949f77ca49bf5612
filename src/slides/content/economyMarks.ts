import type { Rating } from "../../agreement/effort/smiley.ts";
import type { MoneyLack } from "../../agreement/portfolio/moneyLack.ts";
import { followUpsText } from "../../text/followUps.ts";
import type { Language } from "../../text/messages.ts";
import { verdictsText } from "../../text/verdicts.ts";
import type { Line } from "../slideContent.ts";

/** Behind an initiative's name its economy's smiley, and how money is lacking; nothing where neither is known. */
export function economyMarks(economy: Rating, lack: MoneyLack | null, language: Language): Line {
  if (lack === null && economy === null) return [];
  const { economy: word } = verdictsText[language];
  return [
    { words: ` ${word} `, look: "soft" },
    { rating: economy, about: word },
    ...(lack === null
      ? []
      : [{ words: ` ${followUpsText[language].moneyLacks[lack]}`, look: "soft" } as const]),
  ];
}
