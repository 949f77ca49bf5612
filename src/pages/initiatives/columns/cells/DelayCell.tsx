import { notMetSince } from "../../../../agreement/effort/standing.ts";
import type { FollowUp } from "../../../../agreement/followUp.ts";
import type { Initiative } from "../../../../agreement/format/schema.ts";
import { initiativesText } from "../../../../text/initiatives.ts";
import { useText } from "../../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../../text/messages.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";

interface DelayCellProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** Since which round an initiative is behind, and for how many rounds. */
export function DelayCell({ followUp, initiative }: DelayCellProps) {
  const t = useText(initiativesText);
  const since = notMetSince(followUp, initiative);
  if (since === null) return <Absent says={t.notDelayed} />;
  return (
    <>
      <bdi className={styles["round"]} lang={DOCUMENT_LANGUAGE}>
        {followUp.rounds[since]?.label}
      </bdi>{" "}
      <span className={styles["since"]}>{t.roundsLong(followUp.rounds.length - since)}</span>
    </>
  );
}
