import { useQuery } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { followUpIds } from "../../agreement/union/followUpIds.ts";
import { pendingCommittees } from "../../agreement/union/missingCommittees.ts";
import { Button } from "../../components/controls/Button.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { followUpQuery, onlyWhenAsked } from "../../feed/queries.ts";
import { useFailedRefreshes } from "../../site/useFailedRefreshes.ts";
import { formatMoment } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { missingCommittees } from "../../text/missingCommittees.ts";
import { shellText } from "../../text/shell.ts";
import { staleCommittees } from "../../text/staleCommittees.ts";
import { FailureLine } from "../states/FailureLine.tsx";
import { SlowNotice } from "../states/SlowNotice.tsx";
import styles from "../states/states.module.css";

/**
 * Says on which committees a whole agreement's figures rest, which are missing, and of which they are not the newest; nothing where all
 * have come.
 */
export function UnionNotice({ followUp }: { readonly followUp: FollowUp }) {
  const language = useLanguage();
  const words = missingCommittees(followUp, language);
  const stale = useFailedRefreshes(followUpIds(followUp));
  const isAnyFailed = pendingCommittees(followUp).length < (followUp.union?.missing.length ?? 0);
  const again = <Again followUp={followUp} />;
  const isAwaited = stale?.failure?.reason === "awaited";
  return (
    <>
      <div className={styles["notices"]}>
        {words === null ? null : (
          <Notice role="status" action={isAnyFailed && again}>
            {words}
          </Notice>
        )}
        {stale === null || isAwaited ? null : (
          <Notice role="status" action={again}>
            {staleCommittees(followUp, stale.ids, formatMoment(stale.fetchedAt, language), language)}{" "}
            {stale.failures.map((failure) => (
              <span key={failure.url}>
                <FailureLine failure={failure} />{" "}
              </span>
            ))}
          </Notice>
        )}
      </div>
      {isAwaited ? <SlowNotice awaited="news" fetchedAt={stale.fetchedAt} /> : null}
    </>
  );
}

function Again({ followUp }: { readonly followUp: FollowUp }) {
  const { retry } = useText(shellText);
  const { refetch } = useQuery({ ...followUpQuery(followUp.facts.id), ...onlyWhenAsked });
  return (
    <Button data-print="no" onClick={() => void refetch()}>
      {retry}
    </Button>
  );
}
