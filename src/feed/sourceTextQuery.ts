import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import { resolveAddress } from "./addresses.ts";
import { followUpAddress } from "./config.ts";
import { orCopy } from "./copies.ts";
import { DRAFT_ID } from "./draft/draftId.ts";
import { fetchText } from "./fetchText.ts";
import { configQuery, entryOf } from "./queries.ts";
import { sourceLines } from "./sourceLines.ts";

/** The lines of the document that a follow-up was imported from; `null` when the feed names none. */
export function sourceTextQuery({ facts }: FollowUp) {
  const source = facts.document?.source ?? null;
  const queryKey = ["source", facts.id, source];
  return queryOptions({
    queryKey,
    queryFn: ({ client }): Promise<readonly string[] | null> => {
      if (source === null) return Promise.resolve(null);
      if (facts.id === DRAFT_ID)
        return import("./draft/loadDraft.ts").then(({ loadDraftSource }) => loadDraftSource());
      const fetched = async (): Promise<readonly string[]> => {
        const config = await client.ensureQueryData(configQuery());
        const feed = followUpAddress(config, await entryOf(client, facts.id));
        return sourceLines(await fetchText(resolveAddress(source, feed, config.allowedOrigins)));
      };
      return orCopy(client, queryKey, fetched(), ({ text }) => JSON.parse(text) as readonly string[]);
    },
    placeholderData: keepPreviousData,
    // Another document may be read into the draft.
    staleTime: facts.id === DRAFT_ID ? 0 : Number.POSITIVE_INFINITY,
  });
}
