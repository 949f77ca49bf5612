import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { FeedError } from "../../feed/errors.ts";
import { configQuery } from "../../feed/queries.ts";
import { keepReport, screenName, sendReport } from "../../site/wallReports.ts";
import type { Shown } from "./shown.ts";

/** Answers a function that keeps what became of the last request for news, and sends it where `config.json` says. */
export function useWallReports({ id, queryKey }: Shown, givenName: string): () => void {
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
