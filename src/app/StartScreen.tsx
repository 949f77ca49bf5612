import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { catalogueQuery } from "../feed/queries.ts";
import { navigate } from "./hashLocation.ts";
import { EmptyScreen } from "./states/EmptyScreen.tsx";
import { LoadingScreen } from "./states/LoadingScreen.tsx";

/** The site's own address: it leads to the newest follow-up, or says that there is none. */
export function StartScreen() {
  const newest = useSuspenseQuery(catalogueQuery()).data.followUps[0];
  useEffect(() => {
    if (newest === undefined) return;
    navigate({ path: `/${encodeURIComponent(newest.id)}`, search: {} }, { replace: true });
  }, [newest]);
  return newest === undefined ? <EmptyScreen /> : <LoadingScreen />;
}
