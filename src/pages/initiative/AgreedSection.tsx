import type { Initiative } from "../../agreement/format/schema.ts";
import { Corrected } from "../../components/corrections/Corrected.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";

interface AgreedSectionProps {
  readonly initiative: Initiative;
  /** What was searched, which is marked. */
  readonly query: string;
}

/** What the agreement says, and what the administration remarked. */
export function AgreedSection({ initiative, query }: AgreedSectionProps) {
  const t = useText(initiativeText);
  return (
    <>
      {initiative.description !== null && (
        <Section
          title={
            <>
              {t.description}
              <Corrected of={initiative} part="description" />
            </>
          }
        >
          <Prose text={initiative.description} query={query} />
        </Section>
      )}
      {initiative.remarks !== null && (
        <Section
          title={
            <>
              {t.remarks}
              <Corrected of={initiative} part="remarks" />
            </>
          }
        >
          <Prose text={initiative.remarks} query={query} />
        </Section>
      )}
    </>
  );
}
