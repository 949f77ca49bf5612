import { useQuery } from "@tanstack/react-query";
import { memo } from "react";
import { useIsPainted } from "../../device/useIsPainted.ts";
import { useOnline } from "../../device/useOnline.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { followUpQuery } from "../../feed/queries.ts";
import { LazyLateNotices, LazyStaleNotice } from "./lazyNotices.ts";
import { Offline } from "./Offline.tsx";
import styles from "./states.module.css";

/**
 * Says when the figures on screen are the last good ones rather than the newest, and, once they are painted, what else there is
 * to say of them. Another screen of the same follow-up changes none of it.
 */
export const FreshnessNotice = memo(function FreshnessNotice({
  followUpId,
}: {
  readonly followUpId: string;
}) {
  // What is not read of it draws nothing: when a refresh came is only told of one that failed.
  const { isRefetchError } = useQuery(followUpQuery(followUpId));
  const isPainted = useIsPainted();
  const online = useOnline() || isEmbedded();
  return (
    <>
      <div className={styles["notices"]} data-print="no">
        {online ? null : <Offline />}
        {isRefetchError ? <LazyStaleNotice followUpId={followUpId} /> : null}
      </div>
      {isPainted ? <LazyLateNotices followUpId={followUpId} /> : null}
    </>
  );
});
