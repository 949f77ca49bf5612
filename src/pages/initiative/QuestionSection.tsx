import { useMemo } from "react";
import { contradictionsOf } from "../../agreement/contradictions/findContradictions.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { Section } from "../../components/layout/Section.tsx";
import { ContradictionItem } from "../../components/quotes/ContradictionItem.tsx";
import { contradictionsText } from "../../text/contradictions.ts";
import { useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./initiative.module.css";

interface QuestionSectionProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** The contradictions that concern the initiative, each with its plain sentence. Nothing when there are none. */
export function QuestionSection({ followUp, initiative }: QuestionSectionProps) {
  const t = useText(questionsText).contradictions;
  const { rules } = useText(contradictionsText);
  const found = useMemo(() => contradictionsOf(followUp, initiative), [followUp, initiative]);
  if (found.length === 0) return null;
  return (
    <Section title={t.section} lead={t.of(found.length)}>
      {found.map((contradiction, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an initiative's contradictions have no identity beyond their order.
        <div key={index} className={styles["question"]}>
          <h3>{rules[contradiction.rule].title}</h3>
          <p className={styles["quiet"]}>{rules[contradiction.rule].question}</p>
          <ContradictionItem followUp={followUp} contradiction={contradiction} />
        </div>
      ))}
    </Section>
  );
}
