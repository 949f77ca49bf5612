import { useQueryClient } from "@tanstack/react-query";
import { usePolling } from "../../device/usePolling.ts";
import { followUpQuery } from "../../feed/queries.ts";

/** Fetches a follow-up anew every so many seconds, for as long as the screen stands. */
export function useFeedPolling(followUpId: string, seconds: number): void {
  const client = useQueryClient();
  const { queryKey } = followUpQuery(followUpId);
  usePolling(seconds, () => client.refetchQueries({ queryKey }, { cancelRefetch: false }));
}
