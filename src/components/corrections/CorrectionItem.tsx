import type { ReactNode } from "react";
import type { Correction, FollowUpFacts } from "../../agreement/format/schema.ts";
import { correctedFact } from "../../text/corrections.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { CorrectionWords } from "./CorrectionWords.tsx";

interface CorrectionItemProps {
  readonly facts: FollowUpFacts;
  readonly correction: Correction;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One correction as an item of a list: where, from what to what, when, why. */
export function CorrectionItem({ facts, correction, children }: CorrectionItemProps) {
  const language = useLanguage();
  return (
    <li>
      {correctedFact(facts, correction.path, language)}:{" "}
      <CorrectionWords facts={facts} correction={correction} /> {children}
    </li>
  );
}
