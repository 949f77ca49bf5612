import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Notice } from "../components/notices/Notice.tsx";
import { noFollowUp } from "../feed/errors.ts";
import { onlyFollowUp } from "../feed/onlyFollowUp.ts";
import { catalogueQuery, configQuery } from "../feed/queries.ts";
import { loadable } from "../site/loadable.tsx";
import { useText } from "../text/LanguageContext.ts";
import { shellText } from "../text/shell.ts";
import { navigate } from "./hashLocation.ts";
import { PageFrame } from "./shell/PageFrame.tsx";
import { LoadingFrame } from "./states/LoadingFrame.tsx";
import { LoadingScreen } from "./states/LoadingScreen.tsx";
import { LazyFailureLine, LazySourceNotices } from "./states/lazyNotices.ts";
import styles from "./states/states.module.css";

const FollowUpsPage = loadable(
  () => import("../pages/followUps/FollowUpsPage.tsx").then((module) => module.FollowUpsPage),
  LoadingScreen,
);

/**
 * The screen of the address `#/`: goes on to the follow-up where the catalogue lists one, lets the reader choose where it
 * lists several, and throws where it lists none. A notice says which entries of the catalogue are invalid.
 */
export function StartScreen() {
  const t = useText(shellText);
  const { catalogue: url } = useSuspenseQuery(configQuery()).data;
  const catalogue = useSuspenseQuery(catalogueQuery()).data;
  const { followUps, leftOut } = catalogue;
  const [first] = followUps;
  const only = onlyFollowUp(catalogue);
  useEffect(() => {
    if (only === undefined) return;
    navigate({ path: `/${encodeURIComponent(only.id)}`, search: {} }, { replace: true });
  }, [only]);
  if (only !== undefined) return <LoadingFrame />;
  if (first === undefined) throw noFollowUp(url, leftOut);
  return (
    <PageFrame
      path="/"
      notices={
        <>
          <LazySourceNotices />
          <div className={styles["notices"]}>
            {leftOut.total > 0 && (
              <Notice role="status">
                {t.leftOut} <LazyFailureLine failure={{ reason: "invalid", url, ...leftOut }} />
              </Notice>
            )}
          </div>
        </>
      }
    >
      <FollowUpsPage followUps={followUps} />
    </PageFrame>
  );
}
