import { DoubtNotices } from "./DoubtNotices.tsx";
import { NewVersionNotice } from "./NewVersionNotice.tsx";
import { SourceNotices } from "./SourceNotices.tsx";
import styles from "./states.module.css";

/** Notices that nobody waits for: their code is fetched when the screen is painted. */
export function LateNotices({ followUpId }: { readonly followUpId: string }) {
  return (
    <>
      <div className={styles["notices"]} data-print="no">
        <NewVersionNotice />
      </div>
      <SourceNotices followUpId={followUpId} />
      <DoubtNotices followUpId={followUpId} />
    </>
  );
}
