import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Notice } from "../../components/notices/Notice.tsx";
import { ReloadButton } from "../../components/notices/ReloadButton.tsx";
import { useLaterFollowUp } from "../../components/notices/useLaterFollowUp.tsx";
import { DRAFT_ID } from "../../feed/draft/draftId.ts";
import { catalogueQuery, configQuery, followUpQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { dispensable } from "../../site/loadable.tsx";
import { newVersionQuery } from "../../site/newVersion.ts";
import { useDoubts } from "../../site/useDoubts.ts";
import { useText } from "../../text/LanguageContext.ts";
import { statesText } from "../../text/states.ts";
import { exported } from "../exported.ts";
import { LazyFailureLine } from "./lazyFailureLine.ts";
import { SourceNotices } from "./SourceNotices.tsx";
import styles from "./states.module.css";

/** Notices that nobody waits for: their code is fetched when the screen is painted. The id is empty where the screen lists several follow-ups. */
export function LateNotices({ followUpId }: { readonly followUpId: string }) {
  const t = useText(statesText);
  const catalogue = useQuery({ ...catalogueQuery(), enabled: false }).data;
  const later = useLaterFollowUp(catalogue?.followUps, followUpId, href.overview);
  const leftOut = useQuery({ ...followUpQuery(followUpId), enabled: false }).data?.leftOut;
  return (
    <>
      <div className={styles["notices"]} data-print="no">
        <NewVersionNotice />
      </div>
      {/* A draft goes by nothing that is published. */}
      {followUpId === DRAFT_ID ? null : <SourceNotices followUpId={followUpId} />}
      <DoubtNotices followUpId={followUpId} />
      <div className={styles["notices"]}>
        {later === null ? null : <Notice role="status">{later}</Notice>}
      </div>
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

/** Loaded where there is a doubt: most feeds have none. */
const DoubtNotice = dispensable(() => import("./DoubtNotice.tsx").then(exported("DoubtNotice")));

/** Says what is doubtful in a feed that is shown, on paper too: that it is not the one that is listed, or not as it was written. */
function DoubtNotices({ followUpId }: { readonly followUpId: string }) {
  const doubts = useDoubts(followUpId);
  return (
    <div className={styles["notices"]}>
      {doubts.map((doubt, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several committees' feeds may be doubtful alike.
        <DoubtNotice key={index} doubt={doubt} />
      ))}
    </div>
  );
}

/** Notice that there is a newer version of the site. The reader decides when to reload. */
function NewVersionNotice() {
  const t = useText(statesText);
  const { refreshSeconds } = useSuspenseQuery(configQuery()).data;
  const { data } = useQuery({ ...newVersionQuery(), refetchInterval: refreshSeconds * 1000 });
  if (data === null) return null;
  return (
    <Notice role="status" action={<ReloadButton />}>
      {t.newVersion}
    </Notice>
  );
}
