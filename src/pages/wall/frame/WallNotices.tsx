import { type QueryKey, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { followUpIds } from "../../../agreement/union/followUpIds.ts";
import { useLaterFollowUp } from "../../../components/notices/useLaterFollowUp.tsx";
import { useOnline } from "../../../device/useOnline.ts";
import { isEmbedded } from "../../../feed/embedded/embedded.ts";
import { catalogueQuery, followUpQuery } from "../../../feed/queries.ts";
import type { IgnoredParameter } from "../../../links/parameters.ts";
import { useDoubts } from "../../../site/useDoubts.ts";
import { useFailedRefreshes } from "../../../site/useFailedRefreshes.ts";
import { useFailureWords } from "../../../site/useFailureWords.ts";
import { doubtsText } from "../../../text/doubts.ts";
import { ignoredText } from "../../../text/ignored.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { staleCommittees } from "../../../text/staleCommittees.ts";
import { waitingText } from "../../../text/waiting.ts";
import { wallText } from "../../../text/wall.ts";
import { useFeedState } from "./useFeedState.ts";
import { useMomentFormat } from "./useMomentFormat.ts";
import styles from "./WallNotices.module.css";

interface WallNoticesProps {
  /** The id of what is shown; of no follow-up there are no doubts. */
  readonly id: string;
  readonly queryKey: QueryKey;
  readonly refreshSeconds: number;
  /** What the figures lack, in words; `null` where they are whole. */
  readonly missing: string | null;
  /** Names of views that cannot be shown. */
  readonly skipped: readonly string[];
  readonly ignored: readonly IgnoredParameter[];
}

/** Notices about stale figures, a later follow-up, doubts about the feed, committees that are missing, a lost network or a failed view; nothing when all is well. */
export function WallNotices({ id, queryKey, refreshSeconds, missing, skipped, ignored }: WallNoticesProps) {
  const t = useText(wallText);
  const { ignored: ignoredWords } = useText(ignoredText);
  return (
    <div className={styles["notices"]}>
      <FeedNotice queryKey={queryKey} refreshSeconds={refreshSeconds} />
      {missing !== null && <WallNotice>{missing}</WallNotice>}
      <Later followUpId={id} />
      <Doubts followUpId={id} />
      {skipped.length > 0 && <WallNotice>{t.failedView([...new Set(skipped)].join(", "))}</WallNotice>}
      {ignored.length > 0 && (
        <WallNotice>{ignoredWords(ignored.map(({ name, text }) => `${name}=${text}`).join(", "))}</WallNotice>
      )}
    </div>
  );
}

interface FeedNoticeProps {
  readonly queryKey: QueryKey;
  readonly refreshSeconds: number;
}

function FeedNotice({ queryKey, refreshSeconds }: FeedNoticeProps) {
  const t = useText(wallText);
  const online = useOnline() || isEmbedded();
  const formatted = useMomentFormat();
  const { state, failure, fetchedAt } = useFeedState(queryKey, refreshSeconds);
  const wordsOf = useFailureWords();
  if (state === "fresh" && online) return null;
  const description = failure === null || state !== "failed" ? null : wordsOf(failure);
  const title = online ? (description?.title ?? t.quiet) : t.offline;
  const detail = online ? [description?.happened, description?.problems[0]].filter(Boolean).join(" ") : "";
  return (
    <WallNotice urgent>
      <strong>{title}.</strong> {t.lastGood(formatted(fetchedAt))}
      {detail !== "" && <span className={styles["detail"]}>{detail}</span>}
    </WallNotice>
  );
}

/** A wall of one follow-up goes on showing it when the next one is published. */
function Later({ followUpId }: { readonly followUpId: string }) {
  const catalogue = useQuery({ ...catalogueQuery(), enabled: false }).data;
  const words = useLaterFollowUp(catalogue?.followUps, followUpId);
  return words === null ? null : <WallNotice>{words}</WallNotice>;
}

/** What is doubtful in the feed, without its places: who stands before a wall mends nothing. */
function Doubts({ followUpId }: { readonly followUpId: string }) {
  const t = useText(doubtsText);
  const read = useQuery({ ...followUpQuery(followUpId), enabled: false }).data;
  const doubts = useDoubts(followUpId);
  const words = new Set(doubts.map((doubt) => t[doubt.kind]));
  return (
    <>
      {read?.union === undefined ? null : <StaleNotice followUp={read} />}
      {[...words].map((one) => (
        <WallNotice key={one}>{one}</WallNotice>
      ))}
    </>
  );
}

function StaleNotice({ followUp }: { readonly followUp: FollowUp }) {
  const language = useLanguage();
  const formatted = useMomentFormat();
  const stale = useFailedRefreshes(followUpIds(followUp));
  if (stale === null) return null;
  const fetched = formatted(stale.fetchedAt);
  if (stale.failure?.reason === "awaited")
    return <WallNotice>{waitingText[language].news(fetched)}</WallNotice>;
  return <WallNotice urgent>{staleCommittees(followUp, stale.ids, fetched, language)}</WallNotice>;
}

function WallNotice({
  urgent = false,
  children,
}: {
  readonly urgent?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div role="status" className={styles["notice"]} data-urgent={urgent}>
      {children}
    </div>
  );
}
