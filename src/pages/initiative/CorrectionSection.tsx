import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { CorrectionItem } from "../../components/corrections/CorrectionItem.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { correctionsText } from "../../text/corrections.ts";
import { useText } from "../../text/LanguageContext.ts";

interface CorrectionSectionProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** What of the initiative was corrected by hand; nothing where nothing was. */
export function CorrectionSection({ followUp: { facts }, initiative }: CorrectionSectionProps) {
  const t = useText(correctionsText);
  const at = `initiatives[${facts.initiatives.indexOf(initiative)}].`;
  const own = (facts.corrections ?? []).filter(({ path }) => path.startsWith(at));
  if (own.length === 0) return null;
  return (
    <Section title={t.corrections} lead={t.lead}>
      <ul aria-label={t.corrections}>
        {own.map((correction) => (
          <CorrectionItem key={correction.path} facts={facts} correction={correction} />
        ))}
      </ul>
    </Section>
  );
}
