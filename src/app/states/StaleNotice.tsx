import { useState } from "react";
import controls from "../../components/controls/controls.module.css";
import { Notice } from "../../components/notices/Notice.tsx";
import type { FeedFailure } from "../../feed/errors.ts";
import { formatMoment } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { statesText } from "../../text/states.ts";
import { waitingText } from "../../text/waiting.ts";
import { FailureLine } from "./FailureLine.tsx";
import { SlowNotice } from "./SlowNotice.tsx";

export interface StaleNoticeProps {
  /** Why the figures on screen are not the newest; `null` where the feed is not the reason. */
  readonly failure: FeedFailure | null;
  /** When they were fetched, in milliseconds of the wall clock. */
  readonly fetchedAt: number;
  /** Asks for the newest again; resolves when there is an answer, or none comes. */
  readonly onRetry: () => Promise<unknown>;
}

/** Says from when the figures on screen are, and why they are no newer. While the newest are on their way it takes no room. */
export function StaleNotice({ failure, fetchedAt, onRetry }: StaleNoticeProps) {
  const { retry } = useText(shellText);
  const { stale } = useText(waitingText);
  const { retrying } = useText(statesText);
  const [isRetrying, setRetrying] = useState(false);
  const retryNow = () => {
    setRetrying(true);
    void onRetry().finally(() => setRetrying(false));
  };
  const language = useLanguage();
  if (failure?.reason === "awaited") return <SlowNotice awaited="news" fetchedAt={fetchedAt} />;
  return (
    <Notice
      role="status"
      action={
        <>
          <span>{isRetrying ? retrying : null}</span>
          <button type="button" className={controls["button"]} onClick={retryNow}>
            {retry}
          </button>
        </>
      }
    >
      {stale(formatMoment(fetchedAt, language))} {failure === null ? null : <FailureLine failure={failure} />}
    </Notice>
  );
}
