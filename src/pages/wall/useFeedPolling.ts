import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { usePolling } from "../../device/usePolling.ts";
import type { Shown } from "./shown.ts";
import { useWallReports } from "./useWallReports.ts";

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
