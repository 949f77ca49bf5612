import { queryOptions } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import { DRAFT_ID } from "./draft/draftId.ts";
import { sourceTextQuery } from "./sourceTextQuery.ts";

/**
 * The lines of a follow-up's document by its id, of a whole agreement those of every committee's. A document that is not to
 * be had is left out.
 */
export function sourceTextsQuery(followUp: FollowUp) {
  const own = followUp.union?.committees.map((part) => part.followUp) ?? [followUp];
  return queryOptions({
    queryKey: ["sources", ...own.map(({ facts }) => [facts.id, facts.document?.source ?? null])],
    queryFn: async ({ client }): Promise<ReadonlyMap<string, readonly string[]>> => {
      const texts = await Promise.allSettled(own.map((one) => client.fetchQuery(sourceTextQuery(one))));
      return new Map(
        own.flatMap(({ facts }, index) => {
          const text = texts[index];
          return text?.status === "fulfilled" && text.value !== null ? [[facts.id, text.value] as const] : [];
        }),
      );
    },
    // Another document may be read into the draft.
    staleTime: followUp.facts.id === DRAFT_ID ? 0 : Number.POSITIVE_INFINITY,
  });
}
