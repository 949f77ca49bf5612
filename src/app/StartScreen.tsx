import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { noFollowUp } from "../feed/errors.ts";
import { onlyFollowUp } from "../feed/onlyFollowUp.ts";
import { catalogueQuery, configQuery } from "../feed/queries.ts";
import { loadable } from "../site/loadable.tsx";
import { exported } from "./exported.ts";
import { navigate } from "./hashLocation.ts";
import { PageFrame } from "./shell/PageFrame.tsx";
import { LoadingFrame } from "./states/LoadingFrame.tsx";
import { LoadingScreen } from "./states/LoadingScreen.tsx";
import { LazyLateNotices } from "./states/lazyNotices.ts";

const FollowUpsPage = loadable(
  () => import("../pages/followUps/FollowUpsPage.tsx").then(exported("FollowUpsPage")),
  LoadingScreen,
  { isScreen: true },
);

/**
 * The screen of the address `#/`: goes on to the follow-up where the catalogue lists one, lets the reader choose where it
 * lists several, and throws where it lists none. A notice says which entries of the catalogue are invalid.
 */
export function StartScreen() {
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
    <PageFrame path="/" notices={<LazyLateNotices followUpId="" />}>
      <FollowUpsPage followUps={followUps} />
    </PageFrame>
  );
}
