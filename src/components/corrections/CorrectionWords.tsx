import type { Correction, FollowUpFacts } from "../../agreement/format/schema.ts";
import { changeWords, correctionsText, correctionWords, fieldWords } from "../../text/corrections.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";

interface CorrectionWordsProps {
  readonly facts: FollowUpFacts;
  readonly correction: Correction;
  readonly follows?: readonly Correction[];
}

/** What a correction made of what, when, why, and what else changed with it. */
export function CorrectionWords({ facts, correction, follows = [] }: CorrectionWordsProps) {
  const t = useText(correctionsText);
  const language = useLanguage();
  const also = follows.map(
    (one) => `${fieldWords(one.path, language)}: ${changeWords(facts, one, language)}`,
  );
  return (
    <>
      {correctionWords(facts, correction, language)}
      {also.length > 0 && <small> ({t.follows(also.join("; "))})</small>}
    </>
  );
}
