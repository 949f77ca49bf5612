import type { Correction, FollowUpFacts } from "../../agreement/format/schema.ts";
import { correctionWords } from "../../text/corrections.ts";
import { useLanguage } from "../../text/LanguageContext.ts";

interface CorrectionWordsProps {
  readonly facts: FollowUpFacts;
  readonly correction: Correction;
}

/** What a correction made of what, when, and why. */
export function CorrectionWords({ facts, correction }: CorrectionWordsProps) {
  return correctionWords(facts, correction, useLanguage());
}
