import { useEffect, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Button } from "../../components/controls/Button.tsx";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { missingCommittees } from "../../text/missingCommittees.ts";
import { presentationText } from "../../text/presentation.ts";
import styles from "./PresentationPage.module.css";

interface WaitForCommitteesProps {
  readonly followUp: FollowUp;
  readonly onBegin: () => void;
}

/** So long a reader waits before the presentation can begin with what there is, in milliseconds. */
const PATIENCE = 5000;

/** How many of a whole agreement's committees have come; after some seconds, a way to begin with these. */
export function WaitForCommittees({ followUp, onBegin }: WaitForCommitteesProps) {
  const t = useText(presentationText);
  const language = useLanguage();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const { committees, missing } = followUp.union ?? { committees: [], missing: [] };
  const [come, all] = [committees.length, committees.length + missing.length];
  return (
    <main className={styles["wait"]}>
      <title>{t.title}</title>
      <div className={styles["committees"]}>
        <p role="status">{t.waiting.come(come, all)}</p>
        <progress max={all} value={come} aria-hidden="true" />
        {isLong ? (
          <>
            <p>{missingCommittees(followUp, language)}</p>
            <Button onClick={onBegin}>{t.waiting.begin}</Button>
          </>
        ) : null}
      </div>
    </main>
  );
}
