import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, use, useEffect } from "react";
import { catalogueQuery } from "../feed/queries.ts";
import { AddressContext } from "../links/AddressContext.ts";
import { navigate } from "./hashLocation.ts";
import { LoadingScreen } from "./states/LoadingScreen.tsx";

interface FormerAddressProps {
  readonly followUpId: string;
  /** The path that the address leads to now. */
  readonly current: string;
  /** The screen of the follow-up that has this very id. */
  readonly children: ReactNode;
}

/** A former address of one of the site's own screens leads to that screen, unless a follow-up has such an id by now. */
export function FormerAddress({ followUpId, current, children }: FormerAddressProps) {
  const { followUps } = useSuspenseQuery(catalogueQuery()).data;
  const { search } = use(AddressContext);
  const isTaken = followUps.some(({ id }) => id === followUpId);
  useEffect(() => {
    if (!isTaken) navigate({ path: current, search }, { replace: true });
  }, [isTaken, current, search]);
  return isTaken ? children : <LoadingScreen />;
}
