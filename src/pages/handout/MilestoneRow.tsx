import type { Milestone, Round } from "../../agreement/format/schema.ts";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { Prose } from "../../components/text/Prose.tsx";
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

/** One round: what was planned for it, how it went, and its smiley. */
export function MilestoneRow({ round, milestone }: MilestoneRowProps) {
  const t = useText(initiativeText);
  return (
    <Row
      label={<bdi lang={DOCUMENT_LANGUAGE}>{round.label}</bdi>}
      mark={<Smiley rating={milestone?.smiley ?? null} size="m" />}
    >
      {milestone?.text == null ? (
        <p className={sheet["quiet"]}>{t.noText}</p>
      ) : (
        <Prose text={milestone.text} />
      )}
      {milestone?.status != null && <StatusNote text={milestone.status} />}
    </Row>
  );
}

/** The administration's note on how it went, set apart from what was planned. */
export function StatusNote({ text }: { readonly text: string }) {
  const t = useText(initiativeText);
  return (
    <div className={styles["status"]}>
      <strong>{t.status}</strong>
      <Prose text={text} />
    </div>
  );
}
