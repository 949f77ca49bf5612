import { useQueries, useQuery } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import { type PlacedFollowUp, sameAgreement } from "../agreement/history/sameAgreement.ts";
import { catalogueQuery, followUpQuery } from "./queries.ts";

/** A follow-up that could not be fetched. */
interface Failed {
  readonly entry: PlacedFollowUp;
  readonly retry: () => void;
}

/** The follow-ups on one committee's agreement as far as they have come. */
export interface AgreementFollowUps {
  /** In the order of time, the given one among them. */
  readonly followUps: readonly FollowUp[];
  /** How many the catalogue lists, the given one among them. */
  readonly total: number;
  readonly pending: number;
  readonly failed: readonly Failed[];
}

/** Fetches the other follow-ups on the same committee's agreement side by side; one that fails leaves the others. */
export function useAgreementFollowUps(own: FollowUp): AgreementFollowUps {
  const catalogue = useQuery({ ...catalogueQuery(), enabled: false }).data;
  const listed = sameAgreement<PlacedFollowUp>(catalogue?.followUps ?? [], own.facts);
  const others = listed.filter(({ id }) => id !== own.facts.id);
  const queries = useQueries({ queries: others.map(({ id }) => followUpQuery(id)) });
  const byId = new Map<string, FollowUp>([[own.facts.id, own]]);
  const failed: Failed[] = [];
  let pending = 0;
  for (const [index, entry] of others.entries()) {
    const query = queries[index];
    if (query?.data !== undefined) byId.set(entry.id, query.data);
    else if (query?.isError) failed.push({ entry, retry: () => void query.refetch() });
    else pending++;
  }
  return {
    followUps: listed.flatMap(({ id }) => byId.get(id) ?? []),
    total: listed.length,
    pending,
    failed,
  };
}
