import type { Milestone, Round } from "../../agreement/format/schema.ts";
import { Corrected } from "../../components/corrections/Corrected.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import { handoutText } from "../../text/handout.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./MilestoneRow.module.css";
import { Row } from "./Row.tsx";
import sheet from "./sheet.module.css";

interface MilestoneRowProps {
  readonly round: Round;
  readonly milestone: Milestone | null;
}

/** One round: its smiley, how it went, and what was planned for it, each called what it is. */
export function MilestoneRow({ round, milestone }: MilestoneRowProps) {
  return (
    <Row
      label={<bdi lang={DOCUMENT_LANGUAGE}>{round.label}</bdi>}
      mark={
        <>
          <Smiley rating={milestone?.smiley ?? null} size="m" />
          <Corrected of={milestone} />
        </>
      }
    >
      {milestone?.parts === undefined ? (
        <Words milestone={milestone} />
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

function Words({ milestone }: { readonly milestone: Pick<Milestone, "text" | "status"> | null }) {
  const t = useText(initiativeText);
  const { milestone: milestoneWord } = useText(handoutText);
  return (
    <>
      {milestone?.status != null && <StatusNote text={milestone.status} />}
      {milestone?.text == null ? (
        <p className={sheet["quiet"]}>{t.noText}</p>
      ) : (
        <div>
          <strong className={styles["what"]}>{milestoneWord}</strong>
          <Prose text={milestone.text} />
        </div>
      )}
    </>
  );
}

/** The administration's note on how it went, set apart from what was planned. */
export function StatusNote({ text }: { readonly text: string }) {
  const { status } = useText(handoutText);
  return (
    <div className={styles["status"]}>
      <strong className={styles["what"]}>{status}</strong>
      <Prose text={text} />
    </div>
  );
}
