import type { Rating } from "../../agreement/effort/smiley.ts";
import { followUpsText } from "../../text/followUps.ts";
import type { Language } from "../../text/messages.ts";
import { verdictsText } from "../../text/verdicts.ts";
import type { Line } from "../slideContent.ts";

/** Behind an initiative's name its economy's smiley, and whether money is missing; nothing where neither is known. */
export function economyMarks(economy: Rating, lacksMoney: boolean, language: Language): Line {
  if (!lacksMoney && economy === null) return [];
  const { economy: word } = verdictsText[language];
  return [
    { words: ` ${word} `, look: "soft" },
    { rating: economy, about: word },
    ...(lacksMoney ? [{ words: ` ${followUpsText[language].lacksMoney}`, look: "soft" } as const] : []),
  ];
}
