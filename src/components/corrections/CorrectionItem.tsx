import type { ReactNode } from "react";
import type { Correction, FollowUpFacts } from "../../agreement/format/schema.ts";
import { correctedFact, correctedPlace } from "../../text/corrections.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { CorrectionWords } from "./CorrectionWords.tsx";

interface CorrectionItemProps {
  readonly facts: FollowUpFacts;
  readonly correction: Correction;
  /** What followed from it. */
  readonly follows?: readonly Correction[];
  /** True where its initiative's name stands above. */
  readonly isOfOne?: boolean;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One correction as an item of a list: where, from what to what, when, why. */
export function CorrectionItem({
  facts,
  correction,
  follows = [],
  isOfOne = false,
  children,
}: CorrectionItemProps) {
  const language = useLanguage();
  return (
    <li>
      {(isOfOne ? correctedPlace : correctedFact)(facts, correction, language)}:{" "}
      <CorrectionWords facts={facts} correction={correction} follows={follows} /> {children}
    </li>
  );
}
