import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { FeedWatch } from "../../feed/watch.ts";
import { useAsking } from "./device/useAsking.ts";

/** Asks for news of a follow-up every so many seconds, for as long as the screen stands. */
export function useFeedWatch(followUpId: string, seconds: number): FeedWatch {
  const client = useQueryClient();
  const watch = useMemo(() => new FeedWatch(client, followUpId), [client, followUpId]);
  useAsking(seconds, watch.ask);
  return watch;
}
