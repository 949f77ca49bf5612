import { useSuspenseQuery } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import { noFollowUp } from "../feed/errors.ts";
import { catalogueQuery, configQuery, followUpQuery, onlyWhenAsked } from "../feed/queries.ts";

/** The id of the follow-up in the address; on a screen that belongs to none, the `preferred` one or the newest. */
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
  if (id === undefined) throw noFollowUp(catalogue, leftOut);
  return id;
}

/** Seconds after which figures that could not be refreshed are asked for again. */
export const FAILED_SECONDS = 45;

/** Milliseconds until a follow-up is asked for again, `isFailed` where it could not be refreshed. */
export function refreshPause(refreshSeconds: number, isFailed: boolean): number {
  return (isFailed ? Math.min(refreshSeconds, FAILED_SECONDS) : refreshSeconds) * 1000;
}

/** A follow-up with its indexes, refetched every `refreshSeconds` of `config.json` where `isRefreshed`. */
export function useFollowUp(
  followUpId: string,
  { isRefreshed }: { readonly isRefreshed: boolean },
): FollowUp {
  const { refreshSeconds } = useSuspenseQuery(configQuery()).data;
  const refreshing = isRefreshed
    ? {
        refetchInterval: ({ state }: { readonly state: { readonly error: unknown } }) =>
          refreshPause(refreshSeconds, state.error !== null),
      }
    : onlyWhenAsked;
  return useSuspenseQuery({ ...followUpQuery(followUpId), ...refreshing }).data;
}
