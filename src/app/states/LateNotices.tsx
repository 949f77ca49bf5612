import { useQuery } from "@tanstack/react-query";
import { Notice } from "../../components/notices/Notice.tsx";
import { DRAFT_ID } from "../../feed/draft/draftId.ts";
import { followUpQuery } from "../../feed/queries.ts";
import { useText } from "../../text/LanguageContext.ts";
import { statesText } from "../../text/states.ts";
import { DoubtNotices } from "./DoubtNotices.tsx";
import { LaterFollowUp } from "./LaterFollowUp.tsx";
import { LazyFailureLine } from "./lazyFailureLine.ts";
import { NewVersionNotice } from "./NewVersionNotice.tsx";
import { SourceNotices } from "./SourceNotices.tsx";
import styles from "./states.module.css";

/** Notices that nobody waits for: their code is fetched when the screen is painted. The id is empty where the screen lists several follow-ups. */
export function LateNotices({ followUpId }: { readonly followUpId: string }) {
  const t = useText(statesText);
  const leftOut = useQuery({ ...followUpQuery(followUpId), enabled: false }).data?.leftOut;
  return (
    <>
      <div className={styles["notices"]} data-print="no">
        <NewVersionNotice />
      </div>
      {/* A draft goes by nothing that is published. */}
      {followUpId === DRAFT_ID ? null : <SourceNotices followUpId={followUpId} />}
      <DoubtNotices followUpId={followUpId} />
      <LaterFollowUp followUpId={followUpId} />
      {/* Sums without it must not be read as whole on paper either; each says so itself, too. */}
      {leftOut?.total ? (
        <div className={styles["notices"]}>
          <Notice role="status">
            {t.amountsLeftOut(leftOut.total)}{" "}
            <LazyFailureLine failure={{ reason: "invalid", url: followUpId, ...leftOut }} />
          </Notice>
        </div>
      ) : null}
    </>
  );
}
