import type { CorrectedPart } from "../../agreement/corrections/correctedParts.ts";
import { correctionActs } from "../../agreement/corrections/correctionActs.ts";
import { correctionKind } from "../../agreement/corrections/correctionKind.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { correctionsText } from "../../text/corrections.ts";
import { useText } from "../../text/LanguageContext.ts";
import { CorrectionItem } from "./CorrectionItem.tsx";

interface CorrectionListProps {
  readonly facts: FollowUpFacts;
  readonly parts: readonly CorrectedPart[];
  /** True where all are of one initiative, whose name stands above. */
  readonly isOfOne: boolean;
}

/** Corrections with their places, when and why. */
export function CorrectionList({ facts, parts, isOfOne }: CorrectionListProps) {
  const t = useText(correctionsText);
  const acts = correctionActs(
    facts,
    parts.map(({ correction }) => correction),
  );
  return (
    <ul aria-label={t.corrections}>
      {acts.map(({ lead, follows }) => (
        <CorrectionItem
          key={`${lead.path} ${correctionKind(lead)}`}
          facts={facts}
          correction={lead}
          follows={follows}
          isOfOne={isOfOne}
        />
      ))}
    </ul>
  );
}
