import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAsking } from "../../device/usePolling.ts";
import { FeedWatch } from "../../feed/watch.ts";

/** Asks for news of a follow-up every so many seconds, for as long as the screen stands. */
export function useFeedWatch(followUpId: string, seconds: number): FeedWatch {
  const client = useQueryClient();
  const watch = useMemo(() => new FeedWatch(client, followUpId), [client, followUpId]);
  useAsking(seconds, watch.ask);
  return watch;
}
