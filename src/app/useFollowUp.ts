import { useSuspenseQuery } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import { noFollowUp } from "../feed/errors.ts";
import { catalogueQuery, configQuery, followUpQuery, onlyWhenAsked } from "../feed/queries.ts";

/** The follow-up that the address is about. A screen that belongs to none takes the `preferred` one, or the newest. */
export function useFollowUpId(
  named: string | undefined,
  preferred: string | null,
  { isLoadedOnce }: { readonly isLoadedOnce: boolean },
): string {
  const { catalogue } = useSuspenseQuery(configQuery()).data;
  const { followUps, leftOut } = useSuspenseQuery({
    ...catalogueQuery(),
    ...(isLoadedOnce ? onlyWhenAsked : {}),
  }).data;
  const other = followUps.find(({ id }) => id === preferred) ?? followUps[0];
  const id = named ?? other?.id;
  if (id === undefined) throw noFollowUp(catalogue, leftOut, null);
  return id;
}

/** A follow-up with its indexes, fetched anew as often as the deployment says, or not by itself. */
export function useFollowUp(
  followUpId: string,
  { isRefreshed }: { readonly isRefreshed: boolean },
): FollowUp {
  const { refreshSeconds } = useSuspenseQuery(configQuery()).data;
  const refreshing = isRefreshed ? { refetchInterval: refreshSeconds * 1000 } : onlyWhenAsked;
  return useSuspenseQuery({ ...followUpQuery(followUpId), ...refreshing }).data;
}
