import type { FollowUp } from "../../../../agreement/followUp.ts";
import type { Initiative } from "../../../../agreement/format/schema.ts";
import { effortVerdict } from "../../../../agreement/verdicts.ts";
import { Sentence } from "../../../../components/text/Sentence.tsx";
import { initiativesText } from "../../../../text/initiatives.ts";
import { useText } from "../../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../../text/messages.ts";
import { verdictsText } from "../../../../text/verdicts.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";

interface DelayCellProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** Since which round an initiative is delayed, in how many it was rated since, and since when it is sur if that is later. */
export function DelayCell({ followUp, initiative }: DelayCellProps) {
  const t = useText(initiativesText);
  const verdicts = useText(verdictsText);
  const { delayedSince, delayedRounds, surSince } = effortVerdict(followUp, initiative);
  if (delayedSince === null) return <Absent says={t.notDelayed} />;
  const sur =
    surSince === null || surSince === delayedSince ? null : (followUp.rounds[surSince]?.label ?? "");
  return (
    <>
      <bdi className={styles["round"]} lang={DOCUMENT_LANGUAGE}>
        {followUp.rounds[delayedSince]?.label}
      </bdi>{" "}
      <span className={styles["since"]}>
        {verdicts.ratedRounds(delayedRounds)}
        {sur !== null && <Sentence names={[sur]}>{`, ${verdicts.surSince(sur)}`}</Sentence>}
      </span>
    </>
  );
}
