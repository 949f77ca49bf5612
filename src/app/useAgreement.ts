import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Agreement } from "../agreement/agreement.ts";
import { agreementQuery, catalogueQuery, configQuery } from "../feed/queries.ts";

/** The follow-up of the address, or the newest where the address names none (as on the about screen). */
export function useFollowUpId(): string {
  const { followUp } = useParams({ strict: false });
  const newest = useSuspenseQuery(catalogueQuery()).data.followUps[0]?.id;
  return followUp ?? newest ?? "";
}

/** The agreement of the address, already loaded by its route and asked for anew as often as the deployment says. */
export function useAgreement(): Agreement {
  const { refreshSeconds } = useSuspenseQuery(configQuery()).data;
  const query = agreementQuery(useFollowUpId());
  return useSuspenseQuery({ ...query, refetchInterval: refreshSeconds * 1000 }).data;
}
