import { useQuery } from "@tanstack/react-query";
import { Notice } from "../../components/notices/Notice.tsx";
import { useIsPainted } from "../../device/useIsPainted.ts";
import { useOnline } from "../../device/useOnline.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { followUpQuery } from "../../feed/queries.ts";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { LazyFailureLine, LazyLateNotices, LazyStaleNotice } from "./lazyNotices.ts";
import { Offline } from "./Offline.tsx";
import styles from "./states.module.css";

/** Says when the figures on screen are the last good ones rather than the newest, or not all of the feed's, and why. */
export function FreshnessNotice({ followUpId }: { readonly followUpId: string }) {
  const t = useText(shellText);
  // What is not read of it draws nothing: when a refresh came is only told of one that failed.
  const { data, isRefetchError } = useQuery(followUpQuery(followUpId));
  const isPainted = useIsPainted();
  const leftOut = data?.leftOut;
  const online = useOnline() || isEmbedded();
  return (
    <>
      <div className={styles["notices"]} data-print="no">
        {online ? null : <Offline />}
        {isRefetchError ? <LazyStaleNotice followUpId={followUpId} /> : null}
      </div>
      {isPainted ? <LazyLateNotices followUpId={followUpId} /> : null}
      {/* Sums without it must not be read as whole on paper either. */}
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
