import { useQueryClient } from "@tanstack/react-query";
import { usePolling } from "../../device/usePolling.ts";
import { followUpQuery } from "../../feed/queries.ts";

/** Refetches a follow-up every so many seconds, as long as the screen is open. */
export function useFeedPolling(followUpId: string, seconds: number): void {
  const client = useQueryClient();
  const { queryKey } = followUpQuery(followUpId);
  usePolling(seconds, () => client.refetchQueries({ queryKey }, { cancelRefetch: false }));
}
