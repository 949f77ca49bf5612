import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { usePolling } from "../../device/usePolling.ts";
import { followUpQuery } from "../../feed/queries.ts";
import { useWallReports } from "./useWallReports.ts";

/** Refetches a follow-up every so many seconds, as long as the screen is open, and reports under its name how that went. */
export function useFeedPolling(followUpId: string, seconds: number, name: string): void {
  const client = useQueryClient();
  const { queryKey } = followUpQuery(followUpId);
  const report = useWallReports(followUpId, name);
  const onOpen = useEffectEvent(report);
  useEffect(() => onOpen(), []);
  usePolling(seconds, async () => {
    await client.refetchQueries({ queryKey }, { cancelRefetch: false });
    report();
  });
}
