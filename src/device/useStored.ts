import { useSyncExternalStore } from "react";
import type { Stored } from "./stored.ts";

/** What is stored, as it is now; the component is drawn anew when it changes. */
export function useStored<T extends string>(stored: Stored<T>): T {
  return useSyncExternalStore(stored.subscribe, stored.read);
}
