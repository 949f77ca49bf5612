import type { Initiative } from "../../agreement/format/schema.ts";
import { Section } from "../../components/layout/Section.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";

/** What the agreement says, and what the administration remarked. */
export function AgreedSection({ initiative }: { readonly initiative: Initiative }) {
  const t = useText(initiativeText);
  return (
    <>
      {initiative.description !== null && (
        <Section title={t.description}>
          <Prose text={initiative.description} />
        </Section>
      )}
      {initiative.remarks !== null && (
        <Section title={t.remarks}>
          <Prose text={initiative.remarks} />
        </Section>
      )}
    </>
  );
}
