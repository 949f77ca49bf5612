import type { ReactNode } from "react";
import { type FollowUp, milestonesOf } from "../../agreement/followUp.ts";
import type { Milestone } from "../../agreement/format/schema.ts";
import { type RoundStatus, statusOf } from "../../agreement/quotes/references.ts";
import { Corrected } from "../../components/corrections/Corrected.tsx";
import flow from "../../components/layout/flow.module.css";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import { handoutText } from "../../text/handout.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shortRounds } from "../../text/roundNames.ts";
import styles from "./MilestoneRow.module.css";
import { Row } from "./Row.tsx";

interface MilestoneRowProps extends InitiativeProps {
  /** 0-based. */
  readonly round: number;
}

/**
 * One round: its smiley, how it went, and what was planned for it, each called what it is. A status that only refers to
 * another round is followed by what is written there.
 */
export function MilestoneRow({ followUp, initiative, round }: MilestoneRowProps) {
  const milestone = milestonesOf(followUp, initiative)[round] ?? null;
  const status = statusOf(followUp, initiative, round);
  const isOfOther = status !== null && status.round !== round;
  return (
    <Row
      label={<bdi lang={DOCUMENT_LANGUAGE}>{followUp.rounds[round]?.label}</bdi>}
      mark={
        <>
          <Smiley rating={milestone?.smiley ?? null} size="m" />
          <Corrected of={milestone} />
        </>
      }
    >
      {milestone?.parts === undefined ? (
        <Words milestone={milestone}>
          {isOfOther ? <ReferredTo followUp={followUp} status={status} /> : null}
        </Words>
      ) : (
        milestone.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a document never change places.
          <div key={index} className={styles["part"]}>
            <Smiley rating={part.smiley} size="s" />
            <div>
              <Words milestone={part} />
            </div>
          </div>
        ))
      )}
    </Row>
  );
}

interface WordsProps {
  readonly milestone: Pick<Milestone, "text" | "status"> | null;
  /** Stands between how it went and what was planned. */
  readonly children?: ReactNode;
}

function Words({ milestone, children }: WordsProps) {
  const t = useText(initiativeText);
  const { milestone: milestoneWord } = useText(handoutText);
  return (
    <>
      {milestone?.status != null && <StatusNote text={milestone.status} />}
      {children}
      {milestone?.text == null ? (
        <p className={flow["soft"]}>{t.noText}</p>
      ) : (
        <div>
          <strong className={styles["what"]}>{milestoneWord}</strong>
          <Prose text={milestone.text} />
        </div>
      )}
    </>
  );
}

interface ReferredToProps {
  readonly followUp: FollowUp;
  readonly status: RoundStatus;
}

/** What another round says, by the name of that round. */
function ReferredTo({ followUp, status: { round, words, isGoal } }: ReferredToProps) {
  const t = useText(handoutText);
  const label = shortRounds(followUp.rounds, useLanguage())[round]?.short ?? "";
  return <StatusNote text={words} label={isGoal ? t.milestoneOf(label) : t.statusOf(label)} />;
}

interface StatusNoteProps {
  readonly text: string;
  /** What the words are, where they are not this round's status. */
  readonly label?: string;
}

/** The administration's note on how it went, set apart from what was planned. */
export function StatusNote({ text, label }: StatusNoteProps) {
  const { status } = useText(handoutText);
  return (
    <div className={styles["status"]}>
      <strong className={styles["what"]}>{label ?? status}</strong>
      <Prose text={text} />
    </div>
  );
}
