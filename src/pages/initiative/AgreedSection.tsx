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
  return (["description", "remarks"] as const).map((part) => {
    const text = initiative[part];
    if (text === null) return null;
    const title = (
      <>
        {t[part]}
        <Corrected of={initiative} part={part} />
      </>
    );
    return (
      <Section key={part} title={title}>
        <Prose text={text} query={query} />
      </Section>
    );
  });
}
