import { useSuspenseQuery } from "@tanstack/react-query";
import type { Agreement } from "../agreement/agreement.ts";
import { FeedError } from "../feed/errors.ts";
import { agreementQuery, catalogueQuery, configQuery } from "../feed/queries.ts";

/**
 * The follow-up that the address is about. A screen that belongs to none takes the one `wished` for, or the
 * newest.
 */
export function useFollowUpId(named: string | undefined, wished: string | null): string {
  const { catalogue } = useSuspenseQuery(configQuery()).data;
  const { followUps } = useSuspenseQuery(catalogueQuery()).data;
  const other = followUps.find(({ id }) => id === wished) ?? followUps[0];
  const id = named ?? other?.id;
  if (id === undefined) throw new FeedError({ reason: "unknown-follow-up", url: catalogue, id: "" });
  return id;
}

/** A follow-up's agreement; where it `refreshes`, it is asked for anew as often as the deployment says. */
export function useAgreement(followUp: string, { refreshes }: { readonly refreshes: boolean }): Agreement {
  const { refreshSeconds } = useSuspenseQuery(configQuery()).data;
  const refetchInterval = refreshes ? refreshSeconds * 1000 : false;
  return useSuspenseQuery({ ...agreementQuery(followUp), refetchInterval }).data;
}
