import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { FeedError } from "../../feed/errors.ts";
import { configQuery, followUpQuery } from "../../feed/queries.ts";
import { keepReport, screenName, sendReport } from "../../site/wallReports.ts";

/** Answers a function that keeps what became of the last request for news, and sends it where `config.json` says. */
export function useWallReports(followUpId: string, givenName: string): () => void {
  const client = useQueryClient();
  const { health } = useSuspenseQuery(configQuery()).data;
  return () => {
    const state = client.getQueryState(followUpQuery(followUpId).queryKey);
    if (state === undefined || isEmbedded()) return;
    const { error, dataUpdatedAt, errorUpdatedAt } = state;
    const report = {
      screen: screenName(givenName),
      followUpId,
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
