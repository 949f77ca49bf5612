import type { UseQueryResult } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import { remembered } from "../agreement/remembered.ts";
import { sourceTextQuery } from "./sourceTextQuery.ts";

type Texts = ReadonlyMap<string, readonly string[]>;

/**
 * For `useQueries`: the lines of a follow-up's document by its id, of a whole agreement those of every committee's, as far as
 * they have come. The same options for the same follow-up, so that the answer changes only with the texts.
 */
export const sourceTexts = remembered((followUp: FollowUp) => {
  const own = followUp.union?.committees.map((part) => part.followUp) ?? [followUp];
  return {
    queries: own.map(sourceTextQuery),
    combine: (results: readonly UseQueryResult<readonly string[] | null>[]): Texts =>
      new Map(
        own.flatMap(({ facts }, index) => {
          const lines = results[index]?.data;
          return lines ? [[facts.id, lines] as const] : [];
        }),
      ),
  };
});
