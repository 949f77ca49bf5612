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
  const isTaken = followUps.some(({ id }) => id === followUpId);
  return isTaken ? children : <MovedScreen current={current} />;
}

/** A former address of a screen leads to that screen, with its parameters. */
export function MovedScreen({ current }: { readonly current: string }) {
  const { search } = use(AddressContext);
  useEffect(() => navigate({ path: current, search }, { replace: true }), [current, search]);
  return <LoadingScreen />;
}
