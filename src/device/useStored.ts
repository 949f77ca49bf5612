import { useSyncExternalStore } from "react";
import type { Stored } from "./stored.ts";

/** The stored value; the component renders again when it changes. */
export function useStored<T extends string>(stored: Stored<T>): T {
  return useSyncExternalStore(stored.subscribe, stored.read, stored.atFirst);
}
