import type { Initiative } from "../../agreement/format/schema.ts";
import { correctedWords, correctionsText } from "../../text/corrections.ts";
import { type Block, heading, prose } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";

/** What of an initiative a person corrected, when and why; nothing where nothing was. */
export function correctedBlocks(
  { followUp, language }: SlideContext,
  initiative: Initiative,
): readonly Block[] {
  const words = correctedWords(followUp.facts, initiative, language);
  if (words.length === 0) return [];
  return [
    heading("corrected", [correctionsText[language].corrections]),
    ...words.map((text, index) => prose(`corrected ${index}`, text, "soft")),
  ];
}
