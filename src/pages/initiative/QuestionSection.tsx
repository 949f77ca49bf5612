import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";
import {
  contradictionsOf,
  isMismatch,
  mismatchesOf,
} from "../../agreement/contradictions/findContradictions.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { ownOf } from "../../agreement/union/ownOf.ts";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { ContradictionItem } from "../../components/quotes/ContradictionItem.tsx";
import { NO_TEXTS, SourceTextsContext } from "../../components/quotes/SourceTextsContext.ts";
import { sourceTextsQuery } from "../../feed/sourceTextsQuery.ts";
import { initiativeParameters } from "../../links/laterScreens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { contradictionQuestion } from "../../text/contradictionQuestion.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./initiative.module.css";
import type { SearchedProps } from "./searchedProps.ts";

/**
 * What does not fit together about the initiative, each with its plain question; what is missing or says little unfolds.
 * Nothing when there is neither.
 */
export function QuestionSection({ followUp, initiative, query }: SearchedProps) {
  const t = useText(questionsText).contradictions;
  const texts = useQuery(sourceTextsQuery(ownOf(followUp, initiative).followUp)).data ?? NO_TEXTS;
  const mismatches = useMemo(() => mismatchesOf(followUp, initiative), [followUp, initiative]);
  const others = useMemo(
    () => contradictionsOf(followUp, initiative).filter((found) => !isMismatch(found)),
    [followUp, initiative],
  );
  if (mismatches.length + others.length === 0) return null;
  return (
    <Section title={t.title} lead={t.of(mismatches.length)}>
      <SourceTextsContext value={texts}>
        <Questions query={query} followUp={followUp} contradictions={mismatches} />
        {others.length > 0 && (
          <details className={styles["others"]}>
            <summary>{t.others(others.length)}</summary>
            <Questions query={query} followUp={followUp} contradictions={others} />
          </details>
        )}
      </SourceTextsContext>
    </Section>
  );
}

interface QuestionsProps {
  readonly followUp: FollowUp;
  readonly contradictions: readonly Contradiction[];
  readonly query: string;
}

function Questions({ followUp, contradictions, query }: QuestionsProps) {
  const { rules } = useText(contradictionsText);
  const language = useLanguage();
  const kept = useParameters(initiativeParameters).changed({});
  return contradictions.map((contradiction, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an initiative's contradictions have no identity beyond their order.
    <div key={index} className={flow["stack2"]}>
      <h3>{rules[contradiction.rule].title}</h3>
      <p className={flow["soft"]}>{contradictionQuestion(contradiction, language)}</p>
      <ContradictionItem query={query} followUp={followUp} contradiction={contradiction} kept={kept} />
    </div>
  ));
}
