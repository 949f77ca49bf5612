import { queryOptions } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import { resolveAddress } from "./addresses.ts";
import { followUpAddress } from "./config.ts";
import { DRAFT_ID } from "./draft/draftId.ts";
import { isEmbedded } from "./embedded/embedded.ts";
import { configQuery, entryOf } from "./queries.ts";

/**
 * Where the file that a follow-up was read from can be fetched; `null` when the feed names none, or it does not lie beside this
 * site: a draft's is not published, and a site in one file has no file beside it.
 */
export function originalAddressQuery({ facts }: FollowUp) {
  const href = facts.document?.file?.href ?? null;
  return queryOptions({
    queryKey: ["original", facts.id, href],
    queryFn: async ({ client }): Promise<string | null> => {
      if (href === null || facts.id === DRAFT_ID || isEmbedded()) return null;
      const config = await client.ensureQueryData(configQuery());
      const feed = followUpAddress(config, await entryOf(client, facts.id));
      return resolveAddress(href, feed, config.allowedOrigins);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
