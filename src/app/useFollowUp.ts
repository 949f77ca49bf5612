import { useSuspenseQuery } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import { noFollowUp } from "../feed/errors.ts";
import { catalogueQuery, configQuery, followUpQuery } from "../feed/queries.ts";

/**
 * The follow-up that the address is about. A screen that belongs to none takes the one `wished` for, or the
 * newest.
 */
export function useFollowUpId(
  named: string | undefined,
  wished: string | null,
  { isSteady }: { readonly isSteady: boolean },
): string {
  const { catalogue } = useSuspenseQuery(configQuery()).data;
  const { followUps, leftOut } = useSuspenseQuery({ ...catalogueQuery(), ...(isSteady ? STEADY : {}) }).data;
  const other = followUps.find(({ id }) => id === wished) ?? followUps[0];
  const id = named ?? other?.id;
  if (id === undefined) throw noFollowUp(catalogue, leftOut, null);
  return id;
}

interface Refreshing {
  /** Asked for anew as often as the deployment says; else taken as it is, and whoever wants news asks. */
  readonly refreshes: boolean;
}

/** A follow-up with its indexes. */
export function useFollowUp(followUpId: string, { refreshes }: Refreshing): FollowUp {
  const { refreshSeconds } = useSuspenseQuery(configQuery()).data;
  const refreshing = refreshes ? { refetchInterval: refreshSeconds * 1000 } : STEADY;
  return useSuspenseQuery({ ...followUpQuery(followUpId), ...refreshing }).data;
}

const STEADY = {
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;
