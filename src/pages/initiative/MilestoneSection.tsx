import { milestonesOf } from "../../agreement/followUp.ts";
import type { Milestone, Round } from "../../agreement/format/schema.ts";
import { Corrected } from "../../components/corrections/Corrected.tsx";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { SourceLink } from "./SourceLink.tsx";
import type { SearchedProps } from "./searchedProps.ts";
import steps from "./steps.module.css";
import { type LineWords, useLineWords } from "./useLineWords.ts";

/** The initiative's milestones round by round: what was planned, what was reported, and the smiley. */
export function MilestoneSection({ followUp, initiative, query }: SearchedProps) {
  const t = useText(initiativeText);
  const milestones = milestonesOf(followUp, initiative);
  const lineWords = useLineWords(followUp);
  return (
    <Section title={t.milestones}>
      <ol aria-label={t.milestones} className={steps["timeline"]}>
        {followUp.rounds.map((round, index) => (
          <Step
            key={round.id}
            lineWords={lineWords}
            query={query}
            round={round}
            milestone={milestones[index] ?? null}
          />
        ))}
      </ol>
    </Section>
  );
}

interface StepProps {
  readonly lineWords: LineWords;
  readonly round: Round;
  readonly milestone: Milestone | null;
  readonly query: string;
}

/** What was reported stands before what was planned: beside a sur smiley a goal would read as what happened. */
function Step({ lineWords, round, milestone, query }: StepProps) {
  const t = useText(initiativeText);
  return (
    <li className={steps["step"]}>
      <div className={steps["stepMark"]}>
        <Smiley rating={milestone?.smiley ?? null} size="l" />
        <Corrected of={milestone} part="smiley" />
      </div>
      <div className={steps["stepBody"]}>
        <h3>
          <bdi lang={DOCUMENT_LANGUAGE}>{round.label}</bdi>
          <Corrected of={round} />
        </h3>
        {milestone?.parts === undefined ? (
          <Words milestone={milestone} query={query} />
        ) : (
          <ol className={steps["parts"]} aria-label={t.parts}>
            {milestone.parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a document never change places.
              <li key={index}>
                <Smiley rating={part.smiley} size="s" />
                <div>
                  <Words milestone={part} query={query} />
                </div>
              </li>
            ))}
          </ol>
        )}
        <SourceLink lineWords={lineWords} range={milestone?.source ?? null} />
      </div>
    </li>
  );
}

interface WordsProps {
  readonly milestone: Pick<Milestone, "text" | "status"> | null;
  readonly query: string;
}

function Words({ milestone, query }: WordsProps) {
  const t = useText(initiativeText);
  return (
    <>
      {milestone?.status != null && (
        <div className={steps["status"]}>
          <h4>
            {t.status}
            <Corrected of={milestone} part="status" />
          </h4>
          <Prose text={milestone.status} query={query} />
        </div>
      )}
      {milestone?.text == null ? (
        <p className={flow["soft"]}>{t.noText}</p>
      ) : (
        <div className={steps["goal"]}>
          <h4>
            {t.goal}
            <Corrected of={milestone} part="text" />
          </h4>
          <Prose text={milestone.text} query={query} />
        </div>
      )}
    </>
  );
}
