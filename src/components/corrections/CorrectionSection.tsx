import { correctedParts } from "../../agreement/corrections/correctedParts.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { correctionsText } from "../../text/corrections.ts";
import { useText } from "../../text/LanguageContext.ts";
import { Section } from "../layout/Section.tsx";
import { CorrectionList } from "./CorrectionList.tsx";

interface CorrectionSectionProps {
  readonly followUp: FollowUp;
  /** Whose corrections are listed; all of the follow-up's where none is given. */
  readonly initiative?: Initiative;
}

/** What was corrected by hand; nothing where nothing was. */
export function CorrectionSection({ followUp: { facts }, initiative }: CorrectionSectionProps) {
  const t = useText(correctionsText);
  const parts = correctedParts(facts).get(initiative ?? facts) ?? [];
  if (parts.length === 0) return null;
  return (
    <Section title={t.corrections} lead={t.lead}>
      <CorrectionList facts={facts} parts={parts} isOfOne={initiative !== undefined} />
    </Section>
  );
}
