import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Agreement } from "../agreement/agreement.ts";
import { agreementQuery, catalogueQuery } from "../feed/queries.ts";

/** The follow-up of the address, or the newest where the address names none (as on the about screen). */
export function useFollowUpId(): string {
  const { followUp } = useParams({ strict: false });
  const newest = useSuspenseQuery(catalogueQuery()).data.followUps[0]?.id;
  return followUp ?? newest ?? "";
}

/** The agreement of the address, already loaded by its route. */
export function useAgreement(): Agreement {
  return useSuspenseQuery(agreementQuery(useFollowUpId())).data;
}
