import { useSuspenseQuery } from "@tanstack/react-query";
import type { Agreement } from "../agreement/agreement.ts";
import { FeedError } from "../feed/errors.ts";
import { agreementQuery, catalogueQuery, configQuery } from "../feed/queries.ts";

/** The follow-up that the address names, or the newest where it names none (as on the about screen). */
export function useFollowUpId(named: string | undefined): string {
  const { catalogue } = useSuspenseQuery(configQuery()).data;
  const newest = useSuspenseQuery(catalogueQuery()).data.followUps[0]?.id;
  const id = named ?? newest;
  if (id === undefined) throw new FeedError({ reason: "unknown-follow-up", url: catalogue, id: "" });
  return id;
}

/** A follow-up's agreement; a screen that shows it asks anew as often as the deployment says. */
export function useAgreement(followUp: string): Agreement {
  const { refreshSeconds } = useSuspenseQuery(configQuery()).data;
  return useSuspenseQuery({ ...agreementQuery(followUp), refetchInterval: refreshSeconds * 1000 }).data;
}
