import { type QueryKey, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { usePolling } from "../../device/usePolling.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { FeedError } from "../../feed/errors.ts";
import { configQuery } from "../../feed/queries.ts";
import { keepReport, screenName, sendReport } from "../../site/wallReports.ts";

/** Refetches what a screen shows every so many seconds, as long as it is open, and reports under its name how that went. */
export function useFeedPolling(shown: Shown, seconds: number, name: string): void {
  const client = useQueryClient();
  const { queryKey } = shown;
  const report = useWallReports(shown, name);
  const onOpen = useEffectEvent(report);
  useEffect(() => onOpen(), []);
  usePolling(seconds, async () => {
    await client.refetchQueries({ queryKey }, { cancelRefetch: false });
    report();
  });
}

/** Answers a function that keeps what became of the last request for news, and sends it where `config.json` says. */
function useWallReports({ id, queryKey }: Shown, givenName: string): () => void {
  const client = useQueryClient();
  const { health } = useSuspenseQuery(configQuery()).data;
  return () => {
    const state = client.getQueryState(queryKey);
    if (state === undefined || isEmbedded()) return;
    const { error, dataUpdatedAt, errorUpdatedAt } = state;
    const report = {
      screen: screenName(givenName),
      followUpId: id,
      askedAt: Math.max(dataUpdatedAt, errorUpdatedAt),
      answeredAt: dataUpdatedAt,
      failure: reasonOf(error),
      version: String(import.meta.env["SITE_VERSION"]),
    };
    keepReport(report);
    if (health !== null) void sendReport(health, report);
  };
}

function reasonOf(error: Error | null): string | null {
  if (error === null) return null;
  return error instanceof FeedError ? error.failure.reason : "unexpected";
}

/** What a wall screen shows: its id in reports and addresses, and the query that holds it. */
interface Shown {
  readonly id: string;
  readonly queryKey: QueryKey;
}
