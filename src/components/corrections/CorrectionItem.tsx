import type { ReactNode } from "react";
import type { Correction, FollowUpFacts } from "../../agreement/format/schema.ts";
import { correctedFact, correctedPlace } from "../../text/corrections.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { CorrectionWords } from "./CorrectionWords.tsx";

interface CorrectionItemProps {
  readonly facts: FollowUpFacts;
  readonly correction: Correction;
  readonly follows?: readonly Correction[];
  /** True where its initiative's name stands above. */
  readonly isOfOne?: boolean;
  readonly children?: ReactNode;
}

/** One correction as an item of a list: where, from what to what, when, why. */
export function CorrectionItem(props: CorrectionItemProps) {
  const { facts, correction, follows = [], isOfOne = false, children } = props;
  const language = useLanguage();
  return (
    <li>
      {(isOfOne ? correctedPlace : correctedFact)(facts, correction, language)}:{" "}
      <CorrectionWords facts={facts} correction={correction} follows={follows} /> {children}
    </li>
  );
}
