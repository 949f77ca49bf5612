import { queryOptions } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import { type PlacedFollowUp, sameAgreement } from "../agreement/history/sameAgreement.ts";
import { fetchEach } from "./fetchEach.ts";
import { catalogueQuery, followUpQuery, freshFor } from "./queries.ts";

/** The follow-ups on one committee's agreement as far as they have come. */
export interface AgreementFollowUps {
  /** In the order of time, the given one among them. */
  readonly followUps: readonly FollowUp[];
  /** How many there are, whether they have come or not. */
  readonly total: number;
  readonly pending: number;
  readonly failed: readonly PlacedFollowUp[];
}

/**
 * All follow-ups on the same committee's agreement as `own`, fetched side by side. The answer grows as they come; one that
 * fails is named in it and leaves the others. Where the catalogue lists no other, nothing is fetched.
 */
export function agreementQuery(own: FollowUp) {
  const queryKey = ["agreement", own.facts.id] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ client }): Promise<AgreementFollowUps> => {
      const catalogue = (await client.ensureQueryData(catalogueQuery())).value;
      const listed = sameAgreement<PlacedFollowUp>(catalogue.followUps, own.facts);
      const others = listed.filter(({ id }) => id !== own.facts.id);
      const come = new Map<string, FollowUp | null>([[own.facts.id, own]]);
      const soFar = (): AgreementFollowUps => ({
        followUps: listed.flatMap(({ id }) => come.get(id) ?? []),
        total: listed.length,
        pending: listed.filter(({ id }) => !come.has(id)).length,
        failed: listed.filter(({ id }) => come.get(id) === null),
      });
      client.setQueryData(queryKey, (before: AgreementFollowUps | undefined) => before ?? soFar());
      await fetchEach(
        client,
        others.map(({ id }) => id),
        followUpQuery,
        (id, followUp) => {
          come.set(id, followUp);
          client.setQueryData(queryKey, soFar());
        },
      );
      return soFar();
    },
    // A draft is another one with each correction, and the others stay.
    select: (known) =>
      known.followUps.includes(own)
        ? known
        : {
            ...known,
            followUps: known.followUps.map((one) => (one.facts.id === own.facts.id ? own : one)),
          },
    staleTime: freshFor(30_000),
  });
}
